using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <summary>Everything a transition knows of itself; travels from execution to execution as JSON.</summary>
public sealed record TransitionState : ProcessState
{
    /// <summary>As it was started; its people may have been replaced since.</summary>
    public required Transition Transition { get; init; }

    public required Instant StartedAt { get; init; }

    public required string Outgoing { get; set; }

    public required string Incoming { get; set; }

    public TransitionStage Stage { get; set; }

    public required Instant StageSince { get; set; }

    /// <summary>Empty until its client and people have been read for the first time.</summary>
    public List<TransitionStep> Steps { get; init; } = [];

    /// <summary>Null until it has been filled in from the records.</summary>
    public Dossier? Dossier { get; set; }

    /// <summary>TRN-2: the incoming CSM has read the dossier.</summary>
    public bool Reviewed { get; set; }

    public List<ShadowedInteraction> Shadowed { get; init; } = [];

    /// <summary>Why review and shadowing were left out; null: they were not.</summary>
    public string? SkipReason { get; set; }

    public IntroductionAsked? Introduction { get; set; }

    /// <summary>Whoever is told of the client in a departure's pace may go at this instant.</summary>
    public Instant? RoomAt { get; set; }

    public OwnershipProgress Ownership { get; set; } = new();

    /// <summary>How often the account was found to be somebody else's when it was to move; names the task about it.</summary>
    public int GivenAway { get; set; }

    /// <summary>Something keeps the introduction back: it is tried again at this instant.</summary>
    public Instant? IntroduceAgainAt { get; set; }

    /// <summary>When the introduction left the house: TRN-4 and TRN-5 count from here (ruling 12).</summary>
    public Instant? IntroducedAt { get; set; }

    /// <summary>Who does the outgoing CSM's part while they are available; null: nobody was looked up yet.</summary>
    public string? StandIn { get; set; }

    /// <summary>How often that changed; names the messages about it.</summary>
    public int Stretch { get; set; }

    public Instant? LookedAt { get; set; }

    public bool AvailabilityOver { get; set; }

    public CheckProgress Check { get; set; }

    /// <summary>What the client answered (TRN-5).</summary>
    public CheckSettled? Result { get; set; }

    public bool ResultIsLow { get; set; }

    /// <summary>The last day of whoever handed over at first, when they leave.</summary>
    public LocalDate? LastDay { get; set; }

    /// <summary>Departures that wait for it; the first one sets the pace.</summary>
    public List<string> Departures { get; init; } = [];

    /// <summary>What the departures have not been told yet: <c>introduced</c>, <c>ended</c>.</summary>
    public List<string> Words { get; init; } = [];

    public int Replacements { get; set; }

    public string? EndReason { get; set; }

    /// <summary>The CS Lead as last read.</summary>
    public string? Lead { get; set; }
}

public enum TransitionStage
{
    /// <summary>Dossier and shadowing (TRN-1, TRN-2).</summary>
    Preparing,

    /// <summary>Shadowed; the introduction is the incoming CSM's next step (TRN-3).</summary>
    Introducing,

    /// <summary>Asked for; a departure's other introductions of the day go first.</summary>
    WaitingForRoom,

    /// <summary>What is open goes over (TRN-6).</summary>
    Moving,

    /// <summary>Everything has moved; the introduction is on its way to the client.</summary>
    Sending,

    /// <summary>Introduced: availability and survey (TRN-4, TRN-5).</summary>
    FollowingUp,
    Completed,
    Cancelled,
}

public enum StepKind
{
    Dossier,
    Shadowing,
    Introduction,
}

/// <summary>A step somebody owes by an instant (TRN-1 to TRN-3, TRN-6).</summary>
public sealed record TransitionStep
{
    public required StepKind Kind { get; init; }

    public required Instant BeganAt { get; init; }

    public required Instant Due { get; init; }

    /// <summary>The open task about it.</summary>
    public required string TaskId { get; init; }

    /// <summary>Reminders given, in percent of its time.</summary>
    public IReadOnlyList<int> Reminded { get; init; } = [];

    /// <summary>How often the CS Lead was told that it stalls.</summary>
    public int OverdueWords { get; init; }

    public Instant? LastWordAt { get; init; }

    public Instant? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    public bool IsLate => OverdueWords > 0 && EndedAt is null;
}

/// <summary>What is handed over in writing (TRN-1).</summary>
public sealed record Dossier(string History, string Preferences, string OpenItems, Instant? SignedAt = null, string? SignedBy = null);

/// <summary>How far the move has come; crashes go on from here (TRN-6).</summary>
public sealed record OwnershipProgress
{
    /// <summary>The client's record names the incoming CSM, or was left as it is.</summary>
    public bool ClientDone { get; init; }

    /// <summary>The sort of work that is moved now; null: the first.</summary>
    public string? Kind { get; init; }

    /// <summary>Where in that sort; null: at its beginning.</summary>
    public string? Cursor { get; init; }

    /// <summary>Times everything was looked through.</summary>
    public int Passes { get; init; }

    public int Moved { get; init; }

    /// <summary>Moved when the present look began.</summary>
    public int MovedBefore { get; init; }

    /// <summary>Open when the move began; more may have come since.</summary>
    public int Found { get; init; }
}

public enum CheckProgress
{
    None,

    /// <summary>Sixty days have passed; the survey is to be begun.</summary>
    Due,
    Begun,

    /// <summary>Nobody waits for it any more; it is to be withdrawn.</summary>
    ToWithdraw,
    Over,
}
