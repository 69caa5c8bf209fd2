using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Contracts;

/// <summary>Everything known of one transition: who owes what by when and why, what has moved, what the client was told.</summary>
public sealed record TransitionView
{
    /// <summary>As it was started.</summary>
    public required Transition Transition { get; init; }

    /// <summary>A word of <see cref="InstanceState"/> in camelCase, or <c>accepted</c> while its process has not begun.</summary>
    public required string State { get; init; }

    /// <summary>Where it stands, in camelCase, e.g. <c>preparing</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Whoever owes what is due next.</summary>
    public string? Owner { get; init; }

    public required string Outgoing { get; init; }

    public required string Incoming { get; init; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public string? Decision { get; init; }

    public IReadOnlyList<StepView> Steps { get; init; } = [];

    public Dossier? Dossier { get; init; }

    public bool Reviewed { get; init; }

    public IReadOnlyList<ShadowedInteraction> Shadowed { get; init; } = [];

    public string? SkipReason { get; init; }

    /// <summary>A departure's pace lets the introduction go then; null: nothing is waited for.</summary>
    public Instant? WaitsForRoomUntil { get; init; }

    public Instant? IntroducedAt { get; init; }

    public required OwnershipView Ownership { get; init; }

    public AvailabilityView? Availability { get; init; }

    public CheckView? Survey { get; init; }

    /// <summary>Departures that wait for it.</summary>
    public IReadOnlyList<string> Departures { get; init; } = [];

    public string? EndReason { get; init; }

    public IReadOnlyList<LedgerRow> Messages { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <param name="Kind"><c>dossier</c>, <c>shadowing</c> or <c>introduction</c>.</param>
/// <param name="State"><c>open</c>, <c>late</c> or <c>done</c>.</param>
/// <param name="Reminded">Percent of its time at which its owner was reminded.</param>
/// <param name="By">Who ended it.</param>
/// <param name="Why">The rule in words.</param>
public sealed record StepView(
    string Kind, string RuleId, string Owner, string State, Instant BeganAt, Instant Due, IReadOnlyList<int> Reminded, int OverdueWords, Instant? EndedAt, string? By, LocalizedText Why);

/// <param name="Found">Open when the move began.</param>
/// <param name="Done">Everything has moved.</param>
public sealed record OwnershipView(int Moved, int Found, bool Done, IReadOnlyList<MovedItem> Items);

/// <param name="StandIn">Who can be asked now.</param>
public sealed record AvailabilityView(Instant Until, string? StandIn, bool Over);

/// <param name="State"><c>planned</c>, <c>begun</c> or how it ended: <c>answered</c>, <c>expired</c>, <c>opted-out</c>, <c>withdrawn</c>.</param>
public sealed record CheckView(string SurveyId, Instant At, string State, SurveyAnswers? Answers, bool Low);

/// <summary>One transition in a list.</summary>
public sealed record TransitionRow
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required InstanceState State { get; init; }

    public required string Stage { get; init; }

    public string? Owner { get; init; }

    public required string Outgoing { get; init; }

    public required string Incoming { get; init; }

    public string? NextStep { get; init; }

    public Instant? Due { get; init; }

    public required Instant StartedAt { get; init; }

    public Instant? IntroducedAt { get; init; }

    public required Instant UpdatedAt { get; init; }
}
