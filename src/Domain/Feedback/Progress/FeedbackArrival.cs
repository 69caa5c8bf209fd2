using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <summary>Something that came in about feedback: one of its members is set.</summary>
public sealed record FeedbackArrival : IArrival
{
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Id of the deed.</summary>
    public required string ActionId { get; init; }

    /// <summary>Who did it, e.g. <c>person:cs-lead-1</c>.</summary>
    public required string By { get; init; }

    public FeedbackSorted? Sorted { get; init; }

    public LoopGiven? Given { get; init; }

    public TellingReleased? Released { get; init; }

    public PartCommitted? Committed { get; init; }

    public PartCompleted? Completed { get; init; }

    public ClientChecked? Checked { get; init; }

    public LoopDismissed? Dismissed { get; init; }

    /// <summary>What became of the check's survey.</summary>
    public CheckSettled? Check { get; init; }

    /// <summary>The issue it became has ended.</summary>
    public IssueEnded? Issue { get; init; }

    /// <summary>A message did not arrive after all (CHN-6).</summary>
    public TellingReturned? Returned { get; init; }
}

/// <param name="Tone">Null: as it was.</param>
public sealed record FeedbackSorted(IReadOnlyList<FeedbackCategory> Categories, FeedbackTone? Tone);

/// <param name="Owner">Staff id; null: as it was.</param>
/// <param name="Functions">Empty: as they were.</param>
public sealed record LoopGiven(string? Owner, IReadOnlyList<string> Functions, string? Reason);

/// <param name="ToldBy">How the client was told instead; null: the message goes out.</param>
public sealed record TellingReleased(string? Text, string? ToldBy);

public sealed record PartCommitted(string Role, LocalDate By, string? Plan);

public sealed record PartCompleted(string Role, string Summary);

/// <param name="Score">1 to 5.</param>
public sealed record ClientChecked(int Score, string? Note);

public sealed record LoopDismissed(string Reason, string? Outcome, bool ClientOptedOut);

/// <param name="Answered">False: expired, opted out or withdrawn.</param>
/// <param name="Score">1 to 5; null: they gave none.</param>
public sealed record CheckSettled(string SurveyId, bool Answered, int? Score, string? Words);

public sealed record IssueEnded(string IssueId);

public sealed record TellingReturned(string Key, string? Reason);
