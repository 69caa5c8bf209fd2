using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Contracts;

/// <summary>Everything known of one order: what was promised, what came, what was said and why.</summary>
public sealed record OrderView
{
    /// <summary>The order as currently amended; null while only milestones of it are known.</summary>
    public Order? Order { get; init; }

    /// <summary>A word of <see cref="InstanceState"/> in camelCase, or <c>held</c>.</summary>
    public required string State { get; init; }

    /// <summary>What it waits for while its process has not started, e.g. an unknown client.</summary>
    public string? Held { get; init; }

    public IReadOnlyList<PromiseView> Promises { get; init; } = [];

    public IReadOnlyList<MilestoneView> Milestones { get; init; } = [];

    public IReadOnlyList<ExceptionView> Exceptions { get; init; } = [];

    public IReadOnlyList<LedgerRow> Messages { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    /// <summary>How it ended and what was kept; null while it runs.</summary>
    public OutcomeView? Outcome { get; init; }

    /// <summary>The policy it runs under, captured at its start; 0 while held.</summary>
    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <summary>How an order ended, and how well its promises were kept (ORD-9).</summary>
/// <param name="Ended"><c>completed</c>, <c>cancelled</c> or <c>expired</c>.</param>
/// <param name="Counted">Promises that count: not overtaken, not withheld by the client's own wish, not withdrawn.</param>
/// <param name="KeptInTime">Of these, sent by their due instant.</param>
/// <param name="KeptLate">Of these, sent later.</param>
/// <param name="Unsatisfied">Exceptions whose client never said they were satisfied.</param>
public sealed record OutcomeView(string Ended, Instant At, int Counted, int KeptInTime, int KeptLate, int Unsatisfied);

/// <summary>Something the client may count on, and whether it was kept (ORD-9).</summary>
/// <param name="Kind">What was promised, in camelCase, e.g. <c>confirmation</c>.</param>
/// <param name="RuleId">The handbook rule behind it.</param>
/// <param name="State">In camelCase, e.g. <c>open</c>, <c>kept</c>, <c>missed</c>, <c>void</c>.</param>
/// <param name="KeptAt">When it was kept; null while it is not.</param>
/// <param name="Margin">Due minus kept: positive is early, negative is late.</param>
public sealed record PromiseView(
    string Kind,
    string RuleId,
    Instant DueAt,
    string State,
    Instant? KeptAt,
    Duration? Margin,
    LocalizedText Because);

/// <summary>A reported milestone and what was made of it (ORD-10).</summary>
/// <param name="Report">The whole report as it was taken, with its details.</param>
public sealed record MilestoneView(
    string EventId,
    Milestone Milestone,
    Instant OccurredAt,
    Instant ReceivedAt,
    MilestoneState State,
    LocalizedText Because,
    MilestoneEvent Report);

/// <summary>A delay or a failed check, the options offered and where its follow-up stands (ORD-6 to ORD-8).</summary>
/// <param name="Options">What was offered to the client.</param>
/// <param name="Chosen">What the client took; null until they did.</param>
/// <param name="FollowUps">Follow-up tasks raised so far (ORD-7).</param>
public sealed record ExceptionView(
    string EventId,
    Milestone Milestone,
    IReadOnlyList<ExceptionOption> Options,
    ExceptionOption? Chosen,
    bool Satisfied,
    int FollowUps);
