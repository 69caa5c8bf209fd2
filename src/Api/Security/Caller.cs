using System.Security.Claims;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Who is calling, as the audit names them.</summary>
internal static class Caller
{
    /// <summary>E.g. <c>key:cs-lead</c> (a role key is a service identity), <c>person:…</c> by object id, <c>app:…</c> by app id. Never
    /// a name or an address: what is logged or stored of a person is their id in the directory.</summary>
    public static string Actor(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";

    /// <summary>Every role the caller has, e.g. <c>csm, cs-lead</c>.</summary>
    public static string RoleNames(ClaimsPrincipal user) =>
        HasRole(user) ? string.Join(", ", user.FindAll(ClaimTypes.Role).Select(claim => claim.Value)) : "nobody";

    public static bool HasRole(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == ClaimTypes.Role);

    public static ClaimsPrincipal Create(string actor, IEnumerable<Role> roles, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, actor), .. roles.Select(role => new Claim(ClaimTypes.Role, role.Name()))], scheme));
}
