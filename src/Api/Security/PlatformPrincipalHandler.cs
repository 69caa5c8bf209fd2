using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs in whom the platform has signed in already (Easy Auth with Entra ID). Asked only where the host says that the
/// platform strips the header from outside requests; see <see cref="CallerSchemes"/>.</summary>
internal sealed class PlatformPrincipalHandler(IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Platform";

    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Identify());

    private AuthenticateResult Identify()
    {
        if (Request.Headers[Header] is not [{ } text] || PlatformPrincipal.Parse(text) is not { } principal)
            return AuthenticateResult.Fail("Not a principal of the platform.");
        return principal.Actor is { } actor
            ? AuthenticateResult.Success(new AuthenticationTicket(Caller.Create(actor, principal.Roles, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The principal is of another provider or names nobody.");
    }
}
