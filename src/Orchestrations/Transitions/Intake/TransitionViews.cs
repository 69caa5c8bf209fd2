using System.Text.Json;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Composes what people see of a transition from its published state.</summary>
internal static class TransitionViews
{
    public static TransitionView Compose(
        StoredTransition stored, TransitionPublication? published, IReadOnlyList<MovedItem> moved, IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline)
    {
        if (published is null)
        {
            return new TransitionView
            {
                Transition = stored.Transition, State = "accepted", Stage = Camel(TransitionStage.Preparing), Outgoing = stored.Transition.Outgoing, Incoming = stored.Transition.Incoming,
                Ownership = new OwnershipView(0, 0, false, []), PolicyVersion = stored.Rules.Version, PolicyHash = stored.Rules.Hash,
            };
        }

        var state = published.State;
        return new TransitionView
        {
            Transition = state.Transition,
            State = Camel(published.InstanceState),
            Stage = Camel(state.Stage),
            Owner = published.Owner,
            Outgoing = state.Outgoing,
            Incoming = state.Incoming,
            Decision = published.Decision,
            Steps = [.. state.Steps.Select(step => StepOf(step, state, stored.Rules.Policy))],
            Dossier = state.Dossier,
            Reviewed = state.Reviewed,
            Shadowed = state.Shadowed,
            SkipReason = state.SkipReason,
            WaitsForRoomUntil = state.Stage == TransitionStage.WaitingForRoom ? state.RoomAt : null,
            IntroducedAt = state.IntroducedAt,
            Ownership = new OwnershipView(moved.Count, Math.Max(moved.Count, state.Ownership.Found), state.Stage > TransitionStage.Moving && state.Ownership.ClientDone, moved),
            Availability = published.AvailableUntil is { } until ? new AvailabilityView(until, state.StandIn, state.AvailabilityOver) : null,
            Survey = published.SurveyAt is { } at ? new CheckView(TransitionKeys.Survey(state.Transition.TransitionId), at, CheckOf(state), state.Result?.Answers, state.ResultIsLow) : null,
            Departures = state.Departures,
            EndReason = state.EndReason,
            Messages = messages,
            Timeline = timeline,
            PolicyVersion = published.PolicyVersion,
            PolicyHash = published.PolicyHash,
        };
    }

    public static TransitionRow RowOf(TransitionPublication published, InstanceView view) => new()
    {
        TransitionId = published.State.Transition.TransitionId,
        ClientId = published.State.Transition.ClientId,
        State = view.State,
        Stage = Camel(published.State.Stage),
        Owner = view.Owner,
        Outgoing = published.State.Outgoing,
        Incoming = published.State.Incoming,
        NextStep = view.NextStep,
        Due = view.Due,
        StartedAt = published.State.StartedAt,
        IntroducedAt = published.State.IntroducedAt,
        UpdatedAt = view.UpdatedAt,
    };

    private static StepView StepOf(TransitionStep step, TransitionState state, TransitionPolicy policy) => new(
        ProcessWords.Kebab(step.Kind), TransitionTexts.RuleOf(step.Kind), step.Kind == StepKind.Dossier ? state.Outgoing : state.Incoming,
        step.EndedAt is not null ? "done" : step.IsLate ? "late" : "open",
        step.BeganAt, step.Due, step.Reminded, step.OverdueWords, step.EndedAt, step.EndedBy, TransitionTexts.Ask(step.Kind, policy));

    private static string CheckOf(TransitionState state) => state.Result?.Outcome ?? state.Check switch
    {
        CheckProgress.None or CheckProgress.Due => state.Stage == TransitionStage.Completed ? "withdrawn" : "planned",
        CheckProgress.Begun => "begun",
        _ => "withdrawn",
    };

    private static string Camel<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
