using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>What a loop's state, or the actor's role, does not allow. Looks at what the process last said; where it has not read everything yet it
/// lets through what may have become possible, and the process decides.</summary>
public sealed class FeedbackGate(FeedbackInbox inbox, IPolicyProvider policies, TimeProvider time)
{
    private const string CsLead = "cs-lead";

    /// <summary>Days ahead a function may commit to.</summary>
    private const int LongestCommitment = 366;

    private static readonly string[] CsRoles = ["specialist", "csm", CsLead];

    /// <summary>The deed with the function it is about; or why it may not be.</summary>
    public (FeedbackAction Action, DeedResult? Refusal) Complete(FeedbackPublication? published, FeedbackAction action, Actor actor)
    {
        if (action is not (FeedbackAction.Commit or FeedbackAction.Complete)) return (action, null);
        if (published is null) return (action, new DeedResult.Refused("not-begun", "It has just come in and nobody is asked yet; try again in a moment."));
        var asked = published.State.Parts.Select(part => part.Role).ToList();
        var named = action is FeedbackAction.Commit { Function: var first } ? first : ((FeedbackAction.Complete)action).Function;
        var own = asked.Where(role => IsTheirs(role, actor, policies.Current)).ToList();
        var role = named ?? (own is [var only] ? only : asked is [var single] ? single : null);
        if (role is null)
        {
            var choice = asked.Count == 0 ? "nobody is asked to act" : $"name one as function: {string.Join(", ", asked)}";
            return (action, new DeedResult.Refused("function-needed", $"The loop is {Word(published.State.Stage)}; {choice}."));
        }

        if (!asked.Contains(role)) return (action, new DeedResult.Refused("not-asked", $"{role} is not asked to act; asked are: {(asked.Count == 0 ? "none" : string.Join(", ", asked))}."));
        if (!actor.Has(CsLead) && !IsTheirs(role, actor, policies.Current)) return (action, new DeedResult.Denied("not-your-part", $"{role} was asked; only they, or the CS Lead for them, commit and complete."));
        return (action is FeedbackAction.Commit commit ? commit with { Function = role } : ((FeedbackAction.Complete)action) with { Function = role }, null);
    }

    /// <summary>Why it is refused; null when it may go on.</summary>
    public async Task<DeedResult?> CheckAsync(string feedbackId, FeedbackPublication? published, FeedbackAction action, Actor actor, CancellationToken cancellationToken)
    {
        if (action is FeedbackAction.Release or FeedbackAction.Dismiss && !actor.Has(CsLead))
            return new DeedResult.Denied("cs-lead-needed", "The CS Lead releases what the client is told and ends a loop without a change.");
        if (action is FeedbackAction.Dismiss { ClientOptedOut: false, Outcome: null })
            return new DeedResult.Refused("outcome-needed", "The client has to hear the outcome: say it as outcome, or set clientOptedOut if they want to hear nothing.");
        if (action is FeedbackAction.Categorise { Categories.Count: 0 } sorted && (sorted.Tone ?? published?.State.Tone) != FeedbackTone.Positive)
            return new DeedResult.Refused("category-needed", "Only praise is about nothing in particular: name a category, or set tone to positive.");
        if (action is FeedbackAction.Commit commit && CheckDate(commit.By) is { } refusal) return refusal;
        if (published is null) return action is FeedbackAction.Categorise ? null : new DeedResult.Refused("not-begun", $"Feedback {feedbackId} has just come in; try again in a moment.");
        var (unread, _) = await inbox.ReadAsync(feedbackId, published.State.ReadUpTo, cancellationToken);
        return unread.Count > 0 ? null : CheckStage(feedbackId, published.State, action);
    }

    private DeedResult.Refused? CheckDate(LocalDate by)
    {
        var today = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[policies.Current.Calendar.Zone]).Date;
        return by >= today && by <= today.PlusDays(LongestCommitment)
            ? null
            : new("date-out-of-range", $"{by:uuuu-MM-dd} is no date to commit to: {today:uuuu-MM-dd} to {today.PlusDays(LongestCommitment):uuuu-MM-dd}.");
    }

    private static DeedResult.Refused? CheckStage(string feedbackId, FeedbackState state, FeedbackAction action)
    {
        if (state.Stage.IsOver()) return Ended(feedbackId);
        return action switch
        {
            FeedbackAction.Assign { Functions.Count: > 0 } when state.Stage == FeedbackStage.Categorising => new("category-needed", "Say first what it is about: categorise it."),
            FeedbackAction.Release { ToldBy: null } when state.Telling is { IsReleased: true } => new("on-its-way", "The message is on its way; say toldBy if the client was told otherwise."),
            FeedbackAction.Release when state.Telling is null => new("nothing-to-release", $"No message waits: the loop is {Word(state.Stage)}."),
            FeedbackAction.Check when state.Stage is not (FeedbackStage.Experiencing or FeedbackStage.Checking) =>
                new("not-told-yet", $"The loop is {Word(state.Stage)}; the client's word counts once they were told that it is done."),
            FeedbackAction.Commit or FeedbackAction.Complete when state.Stage != FeedbackStage.Acting => new($"is-{Word(state.Stage)}", $"The loop is {Word(state.Stage)}; functions act while it is acting."),
            FeedbackAction.Commit { Function: { } role } when IsDone(state, role) => new("already-completed", $"{role} has done its part."),
            FeedbackAction.Complete { Function: { } role } when IsDone(state, role) => new("already-completed", $"{role} has done its part."),
            _ => null,
        };
    }

    public static DeedResult.Refused Ended(string feedbackId) => new("loop-ended", $"The loop of feedback {feedbackId} has ended; new words are new feedback.");

    private static bool IsDone(FeedbackState state, string role) => state.Parts.Exists(part => part.Role == role && part.State == FunctionPartState.Completed);

    /// <summary>Its members; for Operations its director as well; what CS itself has to do, anybody of CS.</summary>
    public static bool IsTheirs(string role, Actor actor, ServicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(policy);
        var function = policy.People.FirstOrDefault(entry => entry.Role == role)?.Function;
        return actor.Has(role)
            || (actor.Function is not null && actor.Function == function)
            || (role == "operations" && actor.Has("operations-director"))
            || (role == CsLead && CsRoles.Any(actor.Has));
    }

    private static string Word(FeedbackStage stage) => FeedbackKeys.Kebab(stage);
}
