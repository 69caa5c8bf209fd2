using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Feedback without anybody's words. New objects rather than the old ones with holes: what is added to them later is left out, not let
/// through.</summary>
internal static class ErasedFeedback
{
    private const string Erased = ErasedRows.Erased;

    public static ClientFeedback Of(ClientFeedback feedback) => new()
    {
        FeedbackId = feedback.FeedbackId,
        ClientId = feedback.ClientId,
        OrderId = feedback.OrderId,
        SurveyId = feedback.SurveyId,
        ReceivedAt = feedback.ReceivedAt,
        Channel = feedback.Channel,
        Text = feedback.Text is null ? null : Erased,
        Scores = ErasedAnswers.Of(feedback.Scores),
        Categories = feedback.Categories,
        Tone = feedback.Tone,
    };

    public static FeedbackState Of(FeedbackState state) => new()
    {
        Feedback = Of(state.Feedback),
        OpenedAt = state.OpenedAt,
        At = state.At,
        ReadUpTo = state.ReadUpTo,
        Revision = state.Revision,
        LinesPublished = state.LinesPublished,
        Stage = state.Stage,
        StageSince = state.StageSince,
        Sorted = state.Sorted,
        Categories = state.Categories,
        Tone = state.Tone,
        Functions = state.Functions,
        IsPattern = state.IsPattern,
        Decision = state.Decision,
        Tier = state.Tier,
        Segment = state.Segment,
        Domestic = state.Domestic,
        GivenTo = state.GivenTo,
        Round = state.Round,
        RoundSince = state.RoundSince,
        Asked = state.Asked,
        Parts = [.. state.Parts.Select(Of)],
        Tellings = state.Tellings,
        LastTold = state.LastTold is { } told ? new Told(told.Kind, told.At, told.Key, told.By is null ? null : Erased) : null,
        OutcomeTold = state.OutcomeTold,
        OptedOut = state.OptedOut,
        CheckAt = state.CheckAt,
        Checks = state.Checks,
        CheckedAt = state.CheckedAt,
        EscalatedAt = state.EscalatedAt,
        Score = state.Score,
        IssueId = state.IssueId,
    };

    private static FunctionPart Of(FunctionPart part) => new(part.Number, part.Role, part.State, part.AskedAt, part.Owed, part.Commits)
    {
        CommittedTo = part.CommittedTo,
        Plan = part.Plan is null ? null : Erased,
        Summary = part.Summary is null ? null : Erased,
        CompletedAt = part.CompletedAt,
    };
}
