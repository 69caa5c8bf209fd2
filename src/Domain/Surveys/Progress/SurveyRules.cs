using Kyndof.Workflows.Domain.Calendars;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>The rules one survey runs by, captured when it begins.</summary>
public sealed record SurveyRules
{
    public required int Version { get; init; }

    public required string Hash { get; init; }

    /// <summary>Of the forms only its own.</summary>
    public required SurveyPolicy Policy { get; init; }

    /// <summary>Hours of a week, and the closed days the survey can meet.</summary>
    public required CalendarDefinition Calendar { get; init; }
}
