using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Takes what was answered out of the responses to a survey, and out of its inbox; that there were responses stays, so that none is
/// taken a second time. Repeatable.</summary>
public sealed class DeliveryErasure(EngineRemoval engine, DeliveryRemoval deliveries, DeliveryBook book, DeliveryBoard board, ErasedRows erased)
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

    /// <param name="surveyId">Also one that never began: responses to it may wait all the same.</param>
    public async Task EraseAsync(string surveyId, string reason, CancellationToken cancellationToken)
    {
        foreach (var response in await deliveries.OfAsync(surveyId, cancellationToken))
        {
            await engine.EndAndPurgeAsync(TypeformKeys.Instance(response.FormId, response.Token), reason, cancellationToken);
            await erased.ChangeAsync<TypeformRow>(TypeformKeys.Of(response.FormId, response.Token), Anonymous, cancellationToken);
            if (await book.FindAsync(response.FormId, response.Token, cancellationToken) is { Verdict: { } verdict } row) await board.PublishAsync(row, verdict, cancellationToken);
        }

        await erased.EmptyInboxAsync(SurveyRows.Collection, surveyId, cancellationToken);
    }

    /// <summary>What could not be used is left out with the reason, which shows the number given.</summary>
    private static TypeformRow Anonymous(TypeformRow row) => row with
    {
        Payload = Nothing,
        Verdict = row.Verdict is { } verdict ? verdict with { LeftOut = [], Revision = verdict.Revision + 1 } : null,
    };
}
