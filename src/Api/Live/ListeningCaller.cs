using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Live;

/// <summary>Whether who began to listen still may: a session that is over, a key that was replaced and a role that was taken away end it.</summary>
internal sealed class ListeningCaller(Sessions sessions, SignInKeys keys, StaffDirectory staff, ApiClock clock)
{
    public async Task<bool> MayListenAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (IsBySession(context)) return SessionCookie.Of(context.Request) is { } cookie && IsOpenTo(await OfSessionAsync(cookie, cancellationToken));
        var isByOwnKey = Caller.ToActor(context.User).IsPerson && PresentedKey.Of(context.Request) is not null;
        return !isByOwnKey || IsOpenTo(await OfKeyAsync(PresentedKey.Of(context.Request)!, cancellationToken));
    }

    private static bool IsBySession(HttpContext context) => context.User.Identity?.AuthenticationType == SessionHandler.SchemeName;

    private static bool IsOpenTo(StaffMember? member) => member is not null && Roles.TryParse(member.Role, out var role) && Roles.CsAndOperator.Contains(role);

    private async Task<StaffMember?> OfSessionAsync(SessionCookie cookie, CancellationToken cancellationToken) =>
        await sessions.IsOpenAsync(cookie.StaffId, cookie.Secret, clock.Now, cancellationToken) ? await staff.GetAsync(cookie.StaffId, cancellationToken) : null;

    private async Task<StaffMember?> OfKeyAsync(string key, CancellationToken cancellationToken) =>
        await keys.FindAsync(key, cancellationToken) is { } staffId ? await staff.GetAsync(staffId, cancellationToken) : null;
}
