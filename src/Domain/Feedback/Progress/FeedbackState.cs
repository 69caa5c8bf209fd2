using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <summary>Everything a loop's process knows; travels from execution to execution as JSON.</summary>
public sealed record FeedbackState : ProcessState
{
    public required ClientFeedback Feedback { get; init; }

    /// <summary>When it was handed in; not before it was received.</summary>
    public required Instant OpenedAt { get; init; }

    public FeedbackStage Stage { get; set; }

    /// <summary>Since when it has been in its stage.</summary>
    public Instant StageSince { get; set; }

    /// <summary>What it is about has been looked at.</summary>
    public bool Sorted { get; set; }

    public IReadOnlyList<FeedbackCategory> Categories { get; set; } = [];

    public FeedbackTone? Tone { get; set; }

    /// <summary>Roles that have to act, by category (FBK-4) or given by a person.</summary>
    public IReadOnlyList<string> Functions { get; set; } = [];

    /// <summary>Others who said the same have to be looked for (FBK-9).</summary>
    public bool PatternWanted { get; set; }

    public bool IsPattern { get; set; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public string? Decision { get; set; }

    /// <summary>Of the client, as last known; null while unknown.</summary>
    public ClientTier? Tier { get; set; }

    public string? Segment { get; set; }

    public bool? Domestic { get; set; }

    /// <summary>Whoever it was given to by hand; null: whoever stands for the role that owns it.</summary>
    public string? GivenTo { get; set; }

    /// <summary>1 at first, one more with every reopening.</summary>
    public int Round { get; set; } = 1;

    /// <summary>When the round began.</summary>
    public Instant RoundSince { get; set; }

    /// <summary>Parts asked for in all rounds.</summary>
    public int Asked { get; set; }

    /// <summary>Of this round.</summary>
    public List<FunctionPart> Parts { get; init; } = [];

    /// <summary>What the CS Lead owes while no category is known; null otherwise.</summary>
    public Owed? Review { get; set; }

    /// <summary>What the client is to be told next; null: nothing waits.</summary>
    public Telling? Telling { get; set; }

    /// <summary>Messages to the client ever decided on.</summary>
    public int Tellings { get; set; }

    /// <summary>What the client heard last, and when.</summary>
    public Told? LastTold { get; set; }

    /// <summary>What a person wrote to the client at last; null: nothing.</summary>
    public string? LastText { get; set; }

    /// <summary>Messages that are not to go out any more, and not yet taken back.</summary>
    public List<string> TakenBack { get; init; } = [];

    /// <summary>The client has heard how it ended, or, before it has, how this round ended.</summary>
    public bool OutcomeTold { get; set; }

    /// <summary>The client wants to hear nothing more of it.</summary>
    public bool OptedOut { get; set; }

    /// <summary>When satisfaction is checked; null before the invitation.</summary>
    public Instant? CheckAt { get; set; }

    /// <summary>Checks ever begun.</summary>
    public int Checks { get; set; }

    /// <summary>When the last check began.</summary>
    public Instant? CheckedAt { get; set; }

    /// <summary>When it became an issue.</summary>
    public Instant? EscalatedAt { get; set; }

    /// <summary>What the owner owes when the client answered the check in words alone; null otherwise.</summary>
    public Owed? Call { get; set; }

    /// <summary>The check that runs; null: none does.</summary>
    public string? SurveyId { get; set; }

    /// <summary>A check to begin, and not yet begun.</summary>
    public string? SurveyToBegin { get; set; }

    /// <summary>Checks nobody waits for any more, and not yet told so.</summary>
    public List<string> SurveysToWithdraw { get; init; } = [];

    /// <summary>1 to 5, of the last check.</summary>
    public int? Score { get; set; }

    /// <summary>The issue it became; null: none.</summary>
    public string? IssueId { get; set; }

    /// <summary>The issue is not opened yet.</summary>
    public bool IssueToOpen { get; set; }

    /// <summary>Tasks given and not yet closed.</summary>
    public List<string> OpenTasks { get; init; } = [];
}

public enum FeedbackStage
{
    /// <summary>Nothing is decided yet, or a person has to name its category.</summary>
    Categorising,

    /// <summary>The functions act on it.</summary>
    Acting,

    /// <summary>Everything is done; the client has to hear it.</summary>
    Telling,

    /// <summary>The client has been told and invited to experience it.</summary>
    Experiencing,

    /// <summary>The client is asked whether they are satisfied.</summary>
    Checking,

    /// <summary>Praise; the client has to hear the thanks.</summary>
    Thanking,

    /// <summary>Ends without a change; the client has to hear why.</summary>
    Dismissing,

    /// <summary>An issue of Tier 3 goes on with it.</summary>
    Escalated,

    /// <summary>Ended: the client is satisfied.</summary>
    Satisfied,

    /// <summary>Ended: the client was told, and did not say whether they are satisfied.</summary>
    Unanswered,

    /// <summary>Ended: praise, thanked and recorded.</summary>
    Thanked,

    /// <summary>Ended: without a change.</summary>
    Dismissed,

    /// <summary>Ended: the issue it became has ended.</summary>
    Resolved,
}

public static class FeedbackStages
{
    public static bool IsOver(this FeedbackStage stage) => stage >= FeedbackStage.Satisfied;
}
