using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Two ways to be somebody: a role key, or a principal of the platform. A known key wins; any other Authorization header
/// (Easy Auth passes the token along) leaves it to the principal.</summary>
internal static class CallerSchemes
{
    private const string Either = "Caller";

    public static void AddCallerAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = Either;
                options.DefaultChallengeScheme = BearerKeyHandler.SchemeName;
                options.DefaultForbidScheme = BearerKeyHandler.SchemeName;
            })
            .AddPolicyScheme(Either, displayName: null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, BearerKeyHandler>(BearerKeyHandler.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, PlatformPrincipalHandler>(PlatformPrincipalHandler.SchemeName, configureOptions: null);
        services.AddAuthorization();
    }

    private static string SchemeOf(HttpContext context)
    {
        var isSignedIn = context.RequestServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value.TrustPlatformPrincipal
            && context.Request.Headers.ContainsKey(PlatformPrincipalHandler.Header);
        return isSignedIn && !HasKnownKey(context) ? PlatformPrincipalHandler.SchemeName : BearerKeyHandler.SchemeName;
    }

    private static bool HasKnownKey(HttpContext context) =>
        PresentedKey.Of(context.Request) is { } key && context.RequestServices.GetRequiredService<IKeyRing>().Find(key) is not null;
}
