using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys.Contracts;

/// <summary>What people see of surveys and of the responses to them.</summary>
public interface ISurveyDesk
{
    /// <summary>Open surveys by due instant, then ended ones, newest first.</summary>
    Task<Page<SurveyRow>> ListAsync(SurveyFilter filter, CancellationToken cancellationToken = default);

    /// <summary>Everything known of a survey; null when nothing is.</summary>
    Task<SurveyView?> GetAsync(string surveyId, CancellationToken cancellationToken = default);

    /// <summary>Stored responses, newest first.</summary>
    Task<Page<DeliveryRow>> DeliveriesAsync(DeliveryFilter filter, CancellationToken cancellationToken = default);

    /// <summary>How many responses there are in each state that has any.</summary>
    Task<IReadOnlyList<DeliveryCount>> CountsAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a page of stored responses through the mapping of today. Repeatable.</summary>
    Task<ReplayedPage> ReplayAsync(ReplayRequest request, CancellationToken cancellationToken = default);
}
