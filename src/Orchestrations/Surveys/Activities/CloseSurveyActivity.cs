using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

public sealed record CloseSurvey
{
    public required string SurveyId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts a settled survey's inbox; false when something came that has not been read.</summary>
public sealed class CloseSurveyActivity(SurveyInbox inbox) : Activity<CloseSurvey, bool>
{
    public override Task<bool> RunAsync(CloseSurvey input, CancellationToken cancellationToken) =>
        inbox.CloseAsync(input.SurveyId, input.ReadUpTo, cancellationToken);
}
