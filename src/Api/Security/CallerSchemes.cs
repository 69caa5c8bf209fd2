using Kyndof.Workflows.Api.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Three ways to be somebody: a key, a principal of the platform, or a session of this host. A known key wins; any other
/// Authorization header (Easy Auth passes the token along) leaves it to the principal. A session counts only without such a header.</summary>
internal static class CallerSchemes
{
    private const string OneOf = "Caller";

    public static void AddCallerAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = OneOf;
                options.DefaultChallengeScheme = BearerKeyHandler.SchemeName;
                options.DefaultForbidScheme = BearerKeyHandler.SchemeName;
            })
            .AddPolicyScheme(OneOf, displayName: null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, BearerKeyHandler>(BearerKeyHandler.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, PlatformPrincipalHandler>(PlatformPrincipalHandler.SchemeName, configureOptions: null);
        services.AddAuthorization();
    }

    private static string SchemeOf(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value;
        if (options.TrustPlatformPrincipal && context.Request.Headers.ContainsKey(PlatformPrincipalHandler.Header) && !HasKnownKey(context)) return PlatformPrincipalHandler.SchemeName;
        var hasSession = options.LocalSignIn && context.Request.Headers.Authorization.Count == 0 && SessionCookie.Of(context.Request) is not null;
        return hasSession ? SessionHandler.SchemeName : BearerKeyHandler.SchemeName;
    }

    private static bool HasKnownKey(HttpContext context) =>
        PresentedKey.Of(context.Request) is { } key && context.RequestServices.GetRequiredService<IKeyRing>().Find(key) is not null;
}
