using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>A transition without anybody's words. New objects rather than the old ones with holes: what is added to them later is left out, not
/// let through.</summary>
internal static class ErasedTransition
{
    private const string Erased = ErasedRows.Erased;

    public static Transition Of(Transition transition) => new()
    {
        TransitionId = transition.TransitionId,
        ClientId = transition.ClientId,
        Outgoing = transition.Outgoing,
        Incoming = transition.Incoming,
        Reason = transition.Reason,
        Note = Word(transition.Note),
        DepartureId = transition.DepartureId,
        LastDay = transition.LastDay,
    };

    public static TransitionState Of(TransitionState state) => new()
    {
        Transition = Of(state.Transition),
        StartedAt = state.StartedAt,
        At = state.At,
        ReadUpTo = state.ReadUpTo,
        Revision = state.Revision,
        LinesPublished = state.LinesPublished,
        Outgoing = state.Outgoing,
        Incoming = state.Incoming,
        Stage = state.Stage,
        StageSince = state.StageSince,
        Steps = state.Steps,
        Dossier = state.Dossier is { } dossier ? new Dossier(Erased, Erased, Erased, dossier.SignedAt, dossier.SignedBy) : null,
        Reviewed = state.Reviewed,
        Shadowed = [.. state.Shadowed.Select(static met => new ShadowedInteraction(met.At, met.Channel, Word(met.Note)))],
        SkipReason = Word(state.SkipReason),
        Introduction = state.Introduction is { } introduction ? new IntroductionAsked(Word(introduction.Note)) : null,
        RoomAt = state.RoomAt,
        Ownership = state.Ownership,
        GivenAway = state.GivenAway,
        IntroducedAt = state.IntroducedAt,
        StandIn = state.StandIn,
        Stretch = state.Stretch,
        LookedAt = state.LookedAt,
        AvailabilityOver = state.AvailabilityOver,
        Check = state.Check,
        Result = state.Result is { } result ? new CheckSettled(result.Outcome, ErasedAnswers.Of(result.Answers)) : null,
        ResultIsLow = state.ResultIsLow,
        Departures = state.Departures,
        Replacements = state.Replacements,
        EndReason = Word(state.EndReason),
        Lead = state.Lead,
    };

    private static string? Word(string? words) => words is null ? null : Erased;
}
