using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended surveys away, the responses to them as well. The line in the figures names nobody and stays.</summary>
public sealed class SurveyRemoval(RemovalParts parts, DeliveryRemoval deliveries, SurveyBoard list) : ProcessRemoval(parts)
{
    public override string Process => SurveyNames.Process;

    protected override async Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) =>
        [.. (await deliveries.OfAsync(SurveyIds.Of(id), cancellationToken)).Select(response => TypeformKeys.Instance(response.FormId, response.Token))];

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        await list.RemoveAsync(SurveyIds.Of(id), cancellationToken);
        await deliveries.OfSurveyAsync(SurveyIds.Of(id), cancellationToken);
    }
}
