namespace Kyndof.Workflows.Domain.Surveys;

/// <summary>The numbers of surveys (FBK-1, FBK-2, ruling 4). Days are of 24 hours unless said otherwise; code has no defaults.</summary>
public sealed record SurveyPolicy
{
    /// <summary>Days after the invitation when a silent client is reminded, once; 0 never. Assumed.</summary>
    public required int RemindAfterDays { get; init; }

    /// <summary>Days after the invitation when an unanswered survey expires; more than <see cref="RemindAfterDays"/>. Assumed.</summary>
    public required int ExpireAfterDays { get; init; }

    /// <summary>An overall score up to here is low; 3. 1 to 5. Assumed (ruling 19).</summary>
    public required int LowOverall { get; init; }

    /// <summary>A score of one dimension up to here is low; 2. 1 to 5. Assumed (ruling 19).</summary>
    public required int LowDimension { get; init; }

    /// <summary>Likelihood to recommend from which a client is a promoter; 9. 0 to 10.</summary>
    public required int PromoterFrom { get; init; }

    /// <summary>Likelihood to recommend up to which a client is a detractor; 6. 0 to 10, less than <see cref="PromoterFrom"/>.</summary>
    public required int DetractorUpTo { get; init; }

    /// <summary>FBK-2: percent of surveys that should be answered; 40.</summary>
    public required int ResponseRateTarget { get; init; }

    /// <summary>FBK-2: average overall score to reach, in tenths; 45 is 4.5 of 5.</summary>
    public required int CsatTargetTenths { get; init; }

    /// <summary>Every form once.</summary>
    public required IReadOnlyList<SurveyFormPolicy> Forms { get; init; }

    public SurveyFormPolicy Of(SurveyForm form) => Forms.First(entry => entry.Form == form);

    /// <summary>A score that wants somebody to act.</summary>
    public bool IsLow(SurveyAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Overall <= LowOverall || answers.Dimensions.Any(score => score <= LowDimension);
    }
}
