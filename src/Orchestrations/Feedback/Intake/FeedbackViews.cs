using System.Text.Json;
using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Composes what people see of a loop from its published state.</summary>
internal static class FeedbackViews
{
    public static FeedbackView Compose(
        StoredFeedback stored, FeedbackPublication? published, DraftView? draft, IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline)
    {
        if (published is null)
        {
            return new FeedbackView
            {
                Feedback = stored.Feedback, State = "accepted", Stage = Camel(FeedbackStage.Categorising), PolicyVersion = stored.PolicyVersion, PolicyHash = stored.PolicyHash,
            };
        }

        var state = published.State;
        return new FeedbackView
        {
            Feedback = state.Feedback,
            State = Camel(published.InstanceState),
            Stage = Camel(state.Stage),
            Owner = published.Owner,
            Categories = state.Categories,
            Tone = state.Tone,
            IsPattern = state.IsPattern,
            Round = state.Round,
            Functions = [.. state.Parts.Select(PartOf)],
            Decision = state.Decision,
            Draft = draft,
            OutcomeTold = state.OutcomeTold,
            Messages = messages,
            Timeline = timeline,
            PolicyVersion = published.PolicyVersion,
            PolicyHash = published.PolicyHash,
        };
    }

    public static FeedbackRow RowOf(FeedbackPublication published)
    {
        var state = published.State;
        return new FeedbackRow
        {
            FeedbackId = state.Feedback.FeedbackId,
            ClientId = state.Feedback.ClientId,
            OrderId = state.Feedback.OrderId,
            State = published.InstanceState,
            Stage = Camel(state.Stage),
            Owner = published.Owner,
            Categories = state.Categories,
            Tone = state.Tone,
            IsPattern = state.IsPattern,
            Round = state.Round,
            NextStep = published.Next?.What,
            Due = published.Next?.At,
            ReceivedAt = state.Feedback.ReceivedAt,
            UpdatedAt = published.At,
        };
    }

    public static FeedbackFigure FigureOf(FeedbackPublication published)
    {
        var state = published.State;
        return new FeedbackFigure
        {
            FeedbackId = state.Feedback.FeedbackId,
            ReceivedAt = state.Feedback.ReceivedAt,
            OpenedAt = state.OpenedAt,
            EndedAt = state.Stage.IsOver() ? state.StageSince : null,
            Stage = state.Stage,
            Categories = state.Categories,
            Tone = state.Tone,
            IsPattern = state.IsPattern,
            Reopenings = state.Round - 1,
            Tier = state.Tier,
            Segment = state.Segment,
            Domestic = state.Domestic,
        };
    }

    private static FunctionPartView PartOf(FunctionPart part) => new(
        part.Role, Camel(part.State), part.AskedAt, part.Owed.Due, part.CommittedTo, part.Plan, part.Summary, part.State != FunctionPartState.Completed && part.Owed.Overdue > 0);

    private static string Camel<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
