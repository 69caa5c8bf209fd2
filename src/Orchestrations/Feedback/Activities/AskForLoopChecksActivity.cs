using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

/// <param name="Begin">Null: none.</param>
/// <param name="Withdraw">Surveys nobody waits for any more.</param>
public sealed record AskForLoopChecks(SurveyRequest? Begin, IReadOnlyList<string> Withdraw)
{
    public static AskForLoopChecks Of(FeedbackProcess loop) => new(
        loop.State is { SurveyToBegin: { } survey, CheckedAt: { } due }
            ? new SurveyRequest { SurveyId = survey, Form = SurveyForm.LoopCheck, ClientId = loop.Feedback.ClientId, OrderId = loop.Feedback.OrderId, AskedBy = loop.InstanceId, DueAt = due }
            : null,
        [.. loop.State.SurveysToWithdraw]);
}

/// <summary>Begins a loop's check, once by its id, and withdraws what is moot.</summary>
public sealed class AskForLoopChecksActivity(ISurveyStarter surveys) : Activity<AskForLoopChecks, Nothing>
{
    public override async Task<Nothing> RunAsync(AskForLoopChecks input, CancellationToken cancellationToken)
    {
        if (input.Begin is { } begin) await surveys.BeginAsync(begin, cancellationToken);
        foreach (var surveyId in input.Withdraw) await surveys.WithdrawAsync(surveyId, "the loop goes on without it", cancellationToken);
        return Nothing.Value;
    }
}
