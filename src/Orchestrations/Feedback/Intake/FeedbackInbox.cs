using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Everything that came in for one loop, each deed once.</summary>
public sealed class FeedbackInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<FeedbackArrival>(store, intake, FeedbackRows.Collection, static arrival => arrival.Sequence)
{
    /// <summary>The nudge that follows an entry.</summary>
    public static Func<long, IReadOnlyList<Nudge>> News(string feedbackId) =>
        sequence => [new Nudge.Raise(FeedbackKeys.Instance(feedbackId), ProcessNames.NewsEvent, sequence)];
}

/// <summary>Feedback as it was handed in.</summary>
/// <param name="By">Who handed it in.</param>
public sealed record StoredFeedback(ClientFeedback Feedback, Instant OpenedAt, string By, int PolicyVersion, string PolicyHash);

/// <summary>Rows of one loop's partition, beside its inbox.</summary>
internal static class FeedbackRows
{
    public const string Collection = "feedback";
    public const string Feedback = "feedback";
    public const string View = "view";
    public const string Rules = "rules";

    public static RecordKey KeyOf(string feedbackId, string row) => new(Collection, feedbackId, row);
}
