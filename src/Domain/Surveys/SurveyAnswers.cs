namespace Kyndof.Workflows.Domain.Surveys;

/// <summary>What a client answered; what they left out is null.</summary>
/// <param name="Overall">1 to 5.</param>
/// <param name="Quality">1 to 5.</param>
/// <param name="Timeline">1 to 5.</param>
/// <param name="Communication">1 to 5.</param>
/// <param name="Recommend">0 to 10 (ruling 4).</param>
/// <param name="Improve">In the client's words.</param>
public sealed record SurveyAnswers(int? Overall, int? Quality, int? Timeline, int? Communication, int? Recommend, string? Improve)
{
    /// <summary>They said something in words.</summary>
    public bool HasWords => !string.IsNullOrWhiteSpace(Improve);

    /// <summary>The scores of single dimensions that were given.</summary>
    public IEnumerable<int> Dimensions => new[] { Quality, Timeline, Communication }.OfType<int>();
}
