using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Roles a route is open to, for the answer to everybody else and for the OpenAPI document.</summary>
internal sealed record RequiredRoles(IReadOnlyList<string> Names);

internal static class RouteRoles
{
    /// <summary>Opens a route to some roles and nobody else.</summary>
    public static TBuilder OpenTo<TBuilder>(this TBuilder builder, params IReadOnlyList<Role> roles)
        where TBuilder : IEndpointConventionBuilder
    {
        string[] names = [.. roles.Select(role => role.Name())];
        return builder
            .RequireAuthorization(new AuthorizeAttribute { Roles = string.Join(',', names) })
            .WithMetadata(new RequiredRoles(names));
    }
}
