using System.Text.Encodings.Web;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs in whom this host has given a session. Who they are and what they may is read from their staff record each time; a
/// session that is over leaves them as if they had sent none.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Sessions sessions,
    StaffDirectory staff,
    ApiClock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Of(Request) is { } cookie
            && await sessions.IsOpenAsync(cookie.StaffId, cookie.Secret, clock.Now, Context.RequestAborted)
            && await staff.GetAsync(cookie.StaffId, Context.RequestAborted) is { } member)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(Caller.CreatePerson(member, SchemeName), SchemeName));
        }

        return await Context.AuthenticateAsync(BearerKeyHandler.SchemeName);
    }
}
