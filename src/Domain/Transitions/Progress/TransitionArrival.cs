using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <summary>Something that came in about a transition: one of its members is set.</summary>
public sealed record TransitionArrival : IArrival
{
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Id of the deed.</summary>
    public required string ActionId { get; init; }

    /// <summary>Who did it, e.g. <c>person:csm-1</c>.</summary>
    public required string By { get; init; }

    public DossierWritten? Dossier { get; init; }

    public ShadowingReported? Shadowing { get; init; }

    public IntroductionAsked? Introduction { get; init; }

    public TransitionStopped? Completed { get; init; }

    public TransitionStopped? Cancelled { get; init; }

    public PeopleReplaced? Replaced { get; init; }

    public CheckSettled? Survey { get; init; }

    /// <summary>A departure waits for this transition as well.</summary>
    public DepartureJoined? Joined { get; init; }

    /// <summary>A message did not arrive after all (CHN-6).</summary>
    public MessageCameBack? Returned { get; init; }
}

/// <summary>What a person wrote into the dossier (TRN-1); what is null stays as it was.</summary>
public sealed record DossierWritten(string? History, string? Preferences, string? OpenItems, bool SignedOff);

/// <summary>One of three (TRN-2).</summary>
/// <param name="SkipReason">Why review and shadowing are left out.</param>
public sealed record ShadowingReported(bool Reviewed, ShadowedInteraction? Interaction, string? SkipReason);

/// <summary>An interaction with the client the incoming CSM was part of.</summary>
/// <param name="Channel">How, e.g. <c>phone</c>.</param>
public sealed record ShadowedInteraction(Instant At, string Channel, string? Note);

/// <param name="Note">A personal line for the client.</param>
public sealed record IntroductionAsked(string? Note);

public sealed record TransitionStopped(string Reason);

/// <summary>Who takes over whose part; null: nobody does.</summary>
public sealed record PeopleReplaced(string? Outgoing, string? Incoming, string Reason);

/// <param name="Outcome"><c>answered</c>, <c>expired</c>, <c>opted-out</c> or <c>withdrawn</c>.</param>
public sealed record CheckSettled(string Outcome, SurveyAnswers? Answers);

/// <param name="LastDay">Of whoever hands over.</param>
public sealed record DepartureJoined(string DepartureId, LocalDate? LastDay = null);

/// <param name="Key">Ledger key of the message.</param>
public sealed record MessageCameBack(string Key, string? Reason);
