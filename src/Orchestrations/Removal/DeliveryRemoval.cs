using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes responses to surveys away as Typeform sent them, with what waits in the inbox of a survey that never began. Repeatable.</summary>
public sealed class DeliveryRemoval(EngineRemoval engine, RowRemoval rows, DeliveryBoard board, SurveyReader surveys)
{
    /// <summary>The responses of a survey, whatever became of them.</summary>
    public async Task<IReadOnlyList<DeliveryRow>> OfAsync(string surveyId, CancellationToken cancellationToken)
    {
        var found = new List<DeliveryRow>();
        var filter = new DeliveryFilter(SurveyId: surveyId, Limit: 100);
        do
        {
            var page = await board.ListAsync(filter, cancellationToken);
            found.AddRange(page.Items);
            filter = filter with { Cursor = page.Next };
        }
        while (filter.Cursor is not null);
        return found;
    }

    /// <summary>The list's row last, for it is how the rest is found.</summary>
    public async Task RemoveAsync(DeliveryRow response, CancellationToken cancellationToken)
    {
        await engine.PurgeAsync(TypeformKeys.Instance(response.FormId, response.Token), cancellationToken);
        var key = TypeformKeys.Of(response.FormId, response.Token);
        await rows.RowAsync(key.Collection, key.Partition, key.Row, cancellationToken);
        await board.RemoveAsync(response.FormId, response.Token, cancellationToken);
    }

    /// <summary>The responses of a survey, and its inbox.</summary>
    public async Task OfSurveyAsync(string surveyId, CancellationToken cancellationToken)
    {
        foreach (var response in await OfAsync(surveyId, cancellationToken)) await RemoveAsync(response, cancellationToken);
        await rows.RangeAsync(SurveyRows.Collection, surveyId, cancellationToken);
    }

    /// <summary>There is such a survey, or one is announced.</summary>
    public async Task<bool> IsKnownAsync(string surveyId, CancellationToken cancellationToken) =>
        await surveys.StoredAsync(surveyId, cancellationToken) is not null || await surveys.AnnouncedAsync(surveyId, cancellationToken) is not null;
}
