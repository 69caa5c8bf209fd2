using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Contracts;

/// <summary>Everything known of one piece of feedback: what it is about, who acts on it, what the client was told.</summary>
public sealed record FeedbackView
{
    public required ClientFeedback Feedback { get; init; }

    /// <summary>A word of <see cref="InstanceState"/> in camelCase, or <c>accepted</c> while its process has not begun.</summary>
    public required string State { get; init; }

    /// <summary>Where the loop stands, in camelCase.</summary>
    public required string Stage { get; init; }

    public string? Owner { get; init; }

    public IReadOnlyList<FeedbackCategory> Categories { get; init; } = [];

    public FeedbackTone? Tone { get; init; }

    /// <summary>FBK-9: several clients say the same.</summary>
    public bool IsPattern { get; init; }

    /// <summary>1 at first, one more with every reopening.</summary>
    public int Round { get; init; } = 1;

    public IReadOnlyList<FunctionPartView> Functions { get; init; } = [];

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public string? Decision { get; init; }

    /// <summary>The message that waits for its release; null: none does.</summary>
    public DraftView? Draft { get; init; }

    /// <summary>The client has heard how it ended.</summary>
    public bool OutcomeTold { get; init; }

    public IReadOnlyList<LedgerRow> Messages { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <param name="Role">The function's role, e.g. <c>operations</c>.</param>
/// <param name="State"><c>asked</c>, <c>committed</c>, <c>completed</c>.</param>
/// <param name="Due">The date committed to, or the default; end of business that day.</param>
public sealed record FunctionPartView(string Role, string State, Instant AskedAt, Instant Due, LocalDate? CommittedTo, string? Plan, string? Summary, bool Overdue);

/// <param name="Kind">Kind of message in kebab-case, e.g. <c>feedback-addressed</c>.</param>
/// <param name="Due">By when the client should have it.</param>
/// <param name="Subject">As it would go out now, in the client's language; null when the client is unknown.</param>
public sealed record DraftView(string Kind, Instant Due, string? Subject, string? Text);

/// <summary>One loop in a list.</summary>
public sealed record FeedbackRow
{
    public required string FeedbackId { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    public required InstanceState State { get; init; }

    public required string Stage { get; init; }

    public string? Owner { get; init; }

    public IReadOnlyList<FeedbackCategory> Categories { get; init; } = [];

    public FeedbackTone? Tone { get; init; }

    public bool IsPattern { get; init; }

    public int Round { get; init; } = 1;

    public string? NextStep { get; init; }

    public Instant? Due { get; init; }

    public required Instant ReceivedAt { get; init; }

    public required Instant UpdatedAt { get; init; }
}

/// <summary>Which loops to list; null members do not filter.</summary>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record FeedbackFilter(
    string? ClientId = null, string? Owner = null, FeedbackCategory? Category = null, bool? Pattern = null, bool? Ended = null, Instant? DueBefore = null, string? Cursor = null, int Limit = 50);
