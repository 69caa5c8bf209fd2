using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>The desk on records.</summary>
public sealed class SurveyDesk(SurveyBoard board, SurveyReader reader, DeliveryBoard deliveries, DeliveryReplay replay) : ISurveyDesk
{
    public Task<Page<SurveyRow>> ListAsync(SurveyFilter filter, CancellationToken cancellationToken = default) => board.ListAsync(filter, cancellationToken);

    public Task<SurveyView?> GetAsync(string surveyId, CancellationToken cancellationToken = default) => reader.ViewAsync(surveyId, cancellationToken);

    public Task<Page<DeliveryRow>> DeliveriesAsync(DeliveryFilter filter, CancellationToken cancellationToken = default) => deliveries.ListAsync(filter, cancellationToken);

    public Task<IReadOnlyList<DeliveryCount>> CountsAsync(CancellationToken cancellationToken = default) => deliveries.CountsAsync(cancellationToken);

    public Task<ReplayedPage> ReplayAsync(ReplayRequest request, CancellationToken cancellationToken = default) => replay.RunAsync(request, cancellationToken);
}
