using System.Text.Encodings.Web;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs a caller in by their bearer key, a role's or their own, or (demo only) by sitting at this machine. Answers for every scheme
/// who is turned away.</summary>
internal sealed class BearerKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IKeyRing keys,
    SignInKeys personalKeys,
    StaffDirectory staff,
    IOptions<WorkflowApiOptions> options)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => IdentifyAsync();

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"kyndof-workflows\"";
        var or = options.Value switch { { TrustPlatformPrincipal: true } => ", or sign in at /.auth/login/aad.", { LocalSignIn: true } => ", or sign in at /api/sign-in.", _ => "." };
        var detail = "Send the header 'Authorization: Bearer <key>'" + or;
        return new Problem(ProblemCatalog.Unauthenticated, detail).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var required = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredRoles>()?.Names ?? [];
        var you = Caller.HasRole(Context.User)
            ? $"You are: {Caller.RoleNames(Context.User)}."
            : "You are signed in, but have no role this service knows; ask for one of these app roles.";
        var detail = $"This route is open to: {string.Join(", ", required)}. {you}";
        return new Problem(ProblemCatalog.Forbidden, detail) { RequiredRoles = required }.ExecuteAsync(Context);
    }

    private async Task<AuthenticateResult> IdentifyAsync()
    {
        if (Request.Headers.Authorization.Count == 0) return await SignInAtThisMachineAsync();
        if (PresentedKey.Of(Request) is not { } key) return AuthenticateResult.Fail("Not a bearer key.");
        return keys.Find(key) is { } role ? SignIn("key", role) : await SignInByOwnKeyAsync(key);
    }

    private async Task<AuthenticateResult> SignInByOwnKeyAsync(string key) =>
        options.Value.LocalSignIn
        && await personalKeys.FindAsync(key, Context.RequestAborted) is { } staffId
        && await staff.GetAsync(staffId, Context.RequestAborted) is { } member
            ? AuthenticateResult.Success(new AuthenticationTicket(Caller.CreatePerson(member, SchemeName), SchemeName))
            : AuthenticateResult.Fail("Unknown key.");

    // A visitor of the sample is the person whose staff record has the role's name as its id, so that what is theirs is theirs.
    private async Task<AuthenticateResult> SignInAtThisMachineAsync()
    {
        if (options.Value.SignInEverybodyAs is not { } role || !ThisMachine.Is(Context)) return AuthenticateResult.NoResult();
        var member = await staff.GetAsync(role.Name(), Context.RequestAborted);
        return AuthenticateResult.Success(new AuthenticationTicket(Caller.CreatePerson($"demo:{role.Name()}", [role], member, SchemeName), SchemeName));
    }

    private static AuthenticateResult SignIn(string kind, Role role) =>
        AuthenticateResult.Success(new AuthenticationTicket(Caller.Create($"{kind}:{role.Name()}", [role], SchemeName), SchemeName));
}
