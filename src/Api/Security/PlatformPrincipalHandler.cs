using System.Text.Encodings.Web;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs in whom the platform has signed in already (Easy Auth with Entra ID). Asked only where the host says that the
/// platform strips the header from outside requests; see <see cref="CallerSchemes"/>.</summary>
internal sealed class PlatformPrincipalHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions, ILoggerFactory loggers, UrlEncoder encoder, StaffDirectory staff)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Platform";

    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header] is not [{ } text] || PlatformPrincipal.Parse(text) is not { } principal)
            return AuthenticateResult.Fail("Not a principal of the platform.");
        if (principal.Actor is not { } actor) return AuthenticateResult.Fail("The principal is of another provider or names nobody.");
        var user = principal.PersonId is { } personId
            ? Caller.CreatePerson(actor, principal.Roles, await staff.FindBySignInIdAsync(personId, Context.RequestAborted), SchemeName)
            : Caller.Create(actor, principal.Roles, SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(user, SchemeName));
    }
}
