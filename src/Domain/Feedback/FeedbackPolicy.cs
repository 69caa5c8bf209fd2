namespace Kyndof.Workflows.Domain.Feedback;

/// <summary>The numbers and words of the closed loop (FBK-3 to FBK-5, FBK-9, ruling 11). Code has no defaults.</summary>
public sealed record FeedbackPolicy
{
    /// <summary>Every category once.</summary>
    public required IReadOnlyList<CategoryPolicy> Categories { get; init; }

    /// <summary>Words that mark praise, lower case, per language; matched like keywords. Assumed.</summary>
    public required Keywords Praise { get; init; }

    /// <summary>FBK-9: so many clients with the same category make a pattern; 3. Assumed.</summary>
    public required int PatternClients { get; init; }

    /// <summary>FBK-9: within so many days of 24 hours; 30. Assumed.</summary>
    public required int PatternDays { get; init; }

    /// <summary>Business days a person has to name the category of what no keyword knows; 1. Assumed.</summary>
    public required int CategoriseWithinDays { get; init; }

    /// <summary>Ruling 11: business days until the client is told that it is being addressed; 2.</summary>
    public required int TellWithinDays { get; init; }

    /// <summary>Ruling 11: days the function has when it has not committed to a date; 30.</summary>
    public required int CommitDays { get; init; }

    /// <summary>Ruling 11: percent of a deadline used up at which its owner is reminded, ascending; 50 and 80.</summary>
    public required IReadOnlyList<int> RemindAt { get; init; }

    /// <summary>Ruling 11: days between words to the CS Lead once a function is overdue; 7.</summary>
    public required int OverdueEveryDays { get; init; }

    /// <summary>Ruling 11: business days until the client is told that it is done; 1.</summary>
    public required int TellDoneWithinDays { get; init; }

    /// <summary>Ruling 11: days after the invitation when satisfaction is checked; 14.</summary>
    public required int CheckAfterDays { get; init; }

    /// <summary>Ruling 11: an overall score below this reopens the loop; 4.</summary>
    public required int ReopenBelow { get; init; }

    /// <summary>Ruling 11: the reopening that becomes a Tier 3 escalation; 3.</summary>
    public required int EscalateAtReopening { get; init; }

    /// <summary>Decision type of the RABSIC rows by which one client's complaint is handled (RAB-2, FBK-9).</summary>
    public required string Decision { get; init; }

    /// <summary>Decision type of the RABSIC rows by which a pattern is handled (RAB-2, FBK-9).</summary>
    public required string PatternDecision { get; init; }

    public CategoryPolicy Of(FeedbackCategory category) => Categories.First(entry => entry.Category == category);
}

/// <summary>FBK-3.</summary>
public enum FeedbackCategory
{
    Quality,
    Timeline,
    Communication,
    Pricing,

    /// <summary>Design, a feature.</summary>
    Design,
    Competitor,
    Workflow,
}

/// <param name="Functions">Roles that have to act (FBK-4).</param>
public sealed record CategoryPolicy(FeedbackCategory Category, IReadOnlyList<string> Functions, Keywords Keywords);

/// <summary>Words and phrases in lower case; English ones match at the start of words, Korean ones anywhere.</summary>
public sealed record Keywords(IReadOnlyList<string> En, IReadOnlyList<string> Ko);
