using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>Input of a loop's process: the feedback, the rules it runs by, and what it had reached when it started afresh.</summary>
public sealed record FeedbackRun
{
    public required ClientFeedback Feedback { get; init; }

    public required Instant OpenedAt { get; init; }

    public required FeedbackRules Rules { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public FeedbackState? State { get; init; }

    /// <summary>What feedback opened under a policy runs by: only the rows and closed days it can meet.</summary>
    public static FeedbackRules RulesFor(ClientFeedback feedback, ServicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        ArgumentNullException.ThrowIfNull(policy);
        var book = new DecisionBook(policy.Decisions, policy.Groups);
        var received = feedback.ReceivedAt.InUtc().Date;
        return new FeedbackRules
        {
            Version = policy.Version,
            Hash = policy.Hash,
            Policy = policy.Feedback,
            LowOverall = policy.Surveys.LowOverall,
            LowDimension = policy.Surveys.LowDimension,
            Decisions = [.. new[] { policy.Feedback.Decision, policy.Feedback.PatternDecision }.Distinct().Select(Row)],
            Calendar = policy.Calendar.Within(received.PlusMonths(-1), received.PlusYears(3)),
        };

        DecisionType Row(string id) => book.Find(id) is { } row
            ? row with { Consulted = book.Expand(row.Consulted), Informed = book.Expand(row.Informed) }
            : throw new InvalidOperationException($"Policy version {policy.Version} names the decision type '{id}', which its rows do not have.");
    }
}

/// <summary>How a loop ended.</summary>
/// <param name="OutcomeTold">The client has heard the outcome; otherwise they opted out.</param>
public sealed record FeedbackOutcome(FeedbackStage Stage, Instant EndedAt, int Rounds, bool OutcomeTold, bool OptedOut);
