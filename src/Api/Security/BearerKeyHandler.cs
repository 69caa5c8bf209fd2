using System.Security.Claims;
using System.Text.Encodings.Web;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Signs a caller in by their bearer key, or (demo only) by sitting at this machine.</summary>
internal sealed class BearerKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IKeyRing keys,
    IOptions<WorkflowApiOptions> options)
    : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "Bearer";

    private const int LongestKey = 512;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Identify());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"kyndof-workflows\"";
        return new Problem(ProblemCatalog.Unauthenticated, "Send the header 'Authorization: Bearer <key>'.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var required = Context.GetEndpoint()?.Metadata.GetMetadata<RequiredRoles>()?.Names ?? [];
        var detail = $"This route is open to: {string.Join(", ", required)}. You are: {Caller.RoleName(Context.User)}.";
        return new Problem(ProblemCatalog.Forbidden, detail) { RequiredRoles = required }.ExecuteAsync(Context);
    }

    private AuthenticateResult Identify()
    {
        var header = Request.Headers.Authorization;
        if (header.Count == 0) return SignInAtThisMachine();
        if (header.Count > 1) return AuthenticateResult.Fail("More than one Authorization header.");
        var text = header.ToString();
        if (!text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.Fail("Not a bearer key.");
        var key = text["Bearer ".Length..].Trim();
        if (key.Length is 0 or > LongestKey) return AuthenticateResult.Fail("Not a bearer key.");
        return keys.Find(key) is { } role ? SignIn("key", role) : AuthenticateResult.Fail("Unknown key.");
    }

    private AuthenticateResult SignInAtThisMachine() =>
        options.Value.SignInEverybodyAs is { } role && ThisMachine.Is(Context) ? SignIn("demo", role) : AuthenticateResult.NoResult();

    private AuthenticateResult SignIn(string kind, Role role)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, $"{kind}:{role.Name()}"), new Claim(ClaimTypes.Role, role.Name())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
