using System.Text.Encodings.Web;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs a caller in by their bearer key, or (demo only) by sitting at this machine. Answers for every scheme who is turned away.</summary>
internal sealed class BearerKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IKeyRing keys,
    IOptions<WorkflowApiOptions> options)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Identify());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"kyndof-workflows\"";
        var detail = "Send the header 'Authorization: Bearer <key>'" + (options.Value.TrustPlatformPrincipal ? ", or sign in at /.auth/login/aad." : ".");
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

    private AuthenticateResult Identify()
    {
        if (Request.Headers.Authorization.Count == 0) return SignInAtThisMachine();
        if (PresentedKey.Of(Request) is not { } key) return AuthenticateResult.Fail("Not a bearer key.");
        return keys.Find(key) is { } role ? SignIn("key", role) : AuthenticateResult.Fail("Unknown key.");
    }

    private AuthenticateResult SignInAtThisMachine() =>
        options.Value.SignInEverybodyAs is { } role && ThisMachine.Is(Context) ? SignIn("demo", role) : AuthenticateResult.NoResult();

    private static AuthenticateResult SignIn(string kind, Role role) =>
        AuthenticateResult.Success(new AuthenticationTicket(Caller.Create($"{kind}:{role.Name()}", [role], SchemeName), SchemeName));
}
