using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

public sealed record OpenLoopIssue(string FeedbackId, Issue Issue)
{
    /// <summary>Characters an issue's summary holds.</summary>
    private const int LongestSummary = 2000;

    public static OpenLoopIssue Of(FeedbackProcess loop)
    {
        var (state, feedback) = (loop.State, loop.Feedback);
        var summary = FormattableString.Invariant($"Feedback {feedback.FeedbackId} was reopened {state.Round - 1} times; the client is still not satisfied. {feedback.Text?.ReplaceLineEndings(" ")}").TrimEnd();
        return new OpenLoopIssue(feedback.FeedbackId, new Issue
        {
            IssueId = state.IssueId!,
            ClientId = feedback.ClientId,
            OrderId = feedback.OrderId,
            Kind = IssueKind.FeedbackUnresolved,
            ReceivedAt = state.EscalatedAt!.Value,
            Channel = IssueChannel.Internal,
            Summary = summary.Length > LongestSummary ? summary[..LongestSummary] : summary,
        });
    }
}

/// <summary>Opens the issue a loop becomes, once by its id, and remembers whose it is.</summary>
public sealed class OpenLoopIssueActivity(IIssueDesk issues, LoopIssues book) : Activity<OpenLoopIssue, Nothing>
{
    public override async Task<Nothing> RunAsync(OpenLoopIssue input, CancellationToken cancellationToken)
    {
        await book.RememberAsync(input.Issue.IssueId, input.FeedbackId, cancellationToken);
        await issues.OpenAsync(input.Issue, new Actor(FeedbackKeys.Process, []), cancellationToken);
        return Nothing.Value;
    }
}
