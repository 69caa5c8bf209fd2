using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Retention;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes responses away that belong to no survey: those of a survey go with it, those of an order without one go with the order.</summary>
public sealed class StrayRemoval(DeliveryRemoval deliveries, DeliveryBoard board, OrderReader orders)
{
    private const int PageSize = 50;

    /// <summary>A page of responses received in a stretch of time. Repeatable.</summary>
    public async Task<RemovedPage> PageAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var (_, before, since) = input.Stage;
        var page = await board.ReceivedAsync(before, since, input.Cursor, PageSize, cancellationToken);
        var removed = 0;
        foreach (var response in page.Items)
        {
            if (response.SurveyId is { } surveyId && await BelongsAsync(surveyId, cancellationToken)) continue;
            await deliveries.RemoveAsync(response, cancellationToken);
            removed++;
            if (response.SurveyId is { } unknown && (await deliveries.OfAsync(unknown, cancellationToken)).Count == 0) await deliveries.OfSurveyAsync(unknown, cancellationToken);
        }

        return new RemovedPage(removed, 0, page.Next);
    }

    private async Task<bool> BelongsAsync(string surveyId, CancellationToken cancellationToken) =>
        await deliveries.IsKnownAsync(surveyId, cancellationToken)
        || (SurveyIds.OrderIdOf(surveyId) is { } order && await orders.StoredAsync(order, cancellationToken) is not null);
}
