using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>People sign in, where the platform does not do it for them, and everybody asks who they are.</summary>
internal static class SignInEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/staff/{staffId}/sign-in-key", GiveKeyAsync).WithTags("Staff").OpenTo(Role.Operator).OnlyHere()
            .Named("giveSignInKey", "Makes a staff member's personal key and shows it this once; the one before ends.")
            .Answers<SignInKeyAnswer>(200).Answers<Problem>(404).Audited("staff.sign-in-key");
        var people = api.MapGroup("").WithTags("People");
        people.MapGet("/sign-in", Method).AllowAnonymous().Named("getSignInMethod", "How people sign in here.").Answers<SignInMethod>(200);
        people.MapPost("/sign-in", SignInAsync).AllowAnonymous().WithMetadata(new GivesSession()).OnlyHere()
            .Named("signIn", "Begins a session with a personal key; it is in the cookie.")
            .Produces(StatusCodes.Status204NoContent).Answers<Problem>(400).Answers<Problem>(401).Answers<Problem>(404).Answers<Problem>(429);
        people.MapPost("/sign-out", SignOutAsync).AllowAnonymous().OnlyHere()
            .Named("signOut", "Ends the session of the cookie.").Produces(StatusCodes.Status204NoContent).Answers<Problem>(404);
        people.MapGet("/me", MeAsync).OpenTo(Roles.All).Named("getMe", "Who is calling.").Answers<MeAnswer>(200);
    }

    private static async Task<IResult> GiveKeyAsync(
        string staffId, [FromServices] StaffDirectory staff, [FromServices] SignInKeys keys, [FromServices] ApiClock clock, CancellationToken cancellationToken)
    {
        if (await staff.GetAsync(staffId, cancellationToken) is null) return new Problem(ProblemCatalog.NotFound, $"There is no staff member {staffId}.");
        var key = SignInSecret.New();
        await keys.ReplaceAsync(staffId, key, clock.Now, cancellationToken);
        return TypedResults.Ok(new SignInKeyAnswer(staffId, key));
    }

    private static Ok<SignInMethod> Method([FromServices] IOptions<WorkflowApiOptions> options) => TypedResults.Ok(options.Value switch
    {
        { TrustPlatformPrincipal: true } => SignInMethod.Platform,
        { LocalSignIn: true } => SignInMethod.Here,
        _ => SignInMethod.Nowhere,
    });

    private static async Task<IResult> SignInAsync(
        JsonBody<SignInRequest> body, [FromServices] SignInKeys keys, [FromServices] SignInTries tries, [FromServices] Sessions sessions, [FromServices] ApiClock clock, HttpContext context)
    {
        var (staffId, presented, cancelled) = (body.Value.StaffId!, SignInSecret.HashOf(body.Value.Key!), context.RequestAborted);

        // Who has no key is not counted, or anybody could fill the store with made-up ids; the answer is the same.
        if (await keys.GetAsync(staffId, cancelled) is not { } key) return Wrong();
        if (await tries.TakeAsync(staffId, clock.Now, cancelled) is { } wait) return TooMany(wait);
        if (!SignInSecret.IsSame(key.Sha256, presented)) return Wrong();
        await tries.ForgetAsync(staffId, cancelled);
        var (secret, expiresAt) = await sessions.BeginAsync(key, clock.Now, cancelled);
        new SessionCookie(staffId, secret).Write(context, expiresAt - clock.Now);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> SignOutAsync([FromServices] Sessions sessions, HttpContext context)
    {
        if (SessionCookie.Of(context.Request) is { } cookie) await sessions.EndAsync(cookie.StaffId, cookie.Secret, context.RequestAborted);
        SessionCookie.Remove(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> MeAsync([FromServices] StaffDirectory staff, HttpContext context)
    {
        var actor = Caller.ToActor(context.User);
        var member = actor.StaffId is { } staffId ? await staff.GetAsync(staffId, context.RequestAborted) : null;
        return TypedResults.Ok(MeAnswer.Of(actor, member?.Name, CsrfToken.Give(context)));
    }

    private static Problem Wrong() => new(ProblemCatalog.Unauthenticated, "This is not the key of that staff member. An operator can give them a new one.");

    private static Problem TooMany(NodaTime.Duration wait) => new(ProblemCatalog.TooManyTries, "Too many wrong keys for this staff member. Keys that are right are not looked at either until then.")
    {
        RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
    };
}
