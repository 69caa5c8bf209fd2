using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.SignIn;

internal static class LocalSignIn
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton<SignInKeys>();
        services.TryAddSingleton<SignInTries>();
        services.TryAddSingleton<Sessions>();
    }

    /// <summary>The route is there only where this host signs people in itself.</summary>
    public static RouteHandlerBuilder OnlyHere(this RouteHandlerBuilder builder) => builder.AddEndpointFilter((context, next) =>
        context.HttpContext.RequestServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value.LocalSignIn
            ? next(context)
            : ValueTask.FromResult<object?>(new Problem(ProblemCatalog.NoSuchRoute, "People do not sign in here; GET /api/sign-in says where.")));
}
