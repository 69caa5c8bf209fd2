using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

public sealed record SurveyTransition
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required Instant DueAt { get; init; }

    /// <summary>Why it is withdrawn; null: it is begun.</summary>
    public string? Withdraw { get; init; }
}

/// <summary>Begins or withdraws the survey sixty days on (TRN-5).</summary>
public sealed class SurveyTransitionActivity(ISurveyStarter surveys) : Activity<SurveyTransition, Nothing>
{
    public override async Task<Nothing> RunAsync(SurveyTransition input, CancellationToken cancellationToken)
    {
        var surveyId = TransitionKeys.Survey(input.TransitionId);
        if (input.Withdraw is { } reason)
        {
            await surveys.WithdrawAsync(surveyId, reason, cancellationToken);
            return Nothing.Value;
        }

        await surveys.BeginAsync(new SurveyRequest
        {
            SurveyId = surveyId,
            Form = SurveyForm.TransitionCheck,
            ClientId = input.ClientId,
            AskedBy = TransitionKeys.Instance(input.TransitionId),
            DueAt = input.DueAt,
        }, cancellationToken);
        return Nothing.Value;
    }
}
