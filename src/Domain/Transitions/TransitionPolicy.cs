namespace Kyndof.Workflows.Domain.Transitions;

/// <summary>The numbers of an account's change of CSM (TRN-1 to TRN-6, ruling 12). Code has no defaults.</summary>
public sealed record TransitionPolicy
{
    /// <summary>Ruling 12: business days from the start to the signed dossier; 5.</summary>
    public required int DossierWithinDays { get; init; }

    /// <summary>Ruling 12: business days from the start to the end of review and shadowing; 15, not less than the dossier's.</summary>
    public required int ShadowingWithinDays { get; init; }

    /// <summary>TRN-2: interactions to shadow, at least; 2.</summary>
    public required int ShadowAtLeast { get; init; }

    /// <summary>TRN-2: interactions to shadow, at most; 3, not less than <see cref="ShadowAtLeast"/>.</summary>
    public required int ShadowAtMost { get; init; }

    /// <summary>Ruling 12: business days from the end of shadowing to the introduction; 1.</summary>
    public required int IntroduceWithinDays { get; init; }

    /// <summary>TRN-4: days (of 24 hours) from the introduction the outgoing CSM stays available; 30.</summary>
    public required int AvailableDays { get; init; }

    /// <summary>TRN-5: days from the introduction to the survey; 60, not less than <see cref="AvailableDays"/>.</summary>
    public required int SurveyAfterDays { get; init; }

    /// <summary>TRN-6: percent of a step's time used up at which its owner is reminded, ascending; 50 and 80. Assumed.</summary>
    public required IReadOnlyList<int> RemindAt { get; init; }

    /// <summary>TRN-6: business days between words to the CS Lead while a step stays overdue; 1. Assumed.</summary>
    public required int OverdueEveryDays { get; init; }

    /// <summary>Introductions of one departure a business day, at most; 3. Assumed.</summary>
    public required int IntroductionsPerDay { get; init; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public required string Decision { get; init; }
}
