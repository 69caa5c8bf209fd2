using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>Reads a survey back: as asked for, and as its process sees it.</summary>
public sealed class SurveyReader(IRecordStore store, InstanceBoard board, IMessageDesk messages, DeliveryBoard deliveries)
{
    public Task<StoredSurvey?> StoredAsync(string surveyId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredSurvey>(SurveyRows.KeyOf(surveyId, SurveyRows.Survey), cancellationToken);

    public Task<SurveyPublication?> PublishedAsync(string surveyId, CancellationToken cancellationToken) =>
        store.ReadAsync<SurveyPublication>(SurveyRows.KeyOf(surveyId, SurveyRows.View), cancellationToken);

    /// <summary>A survey the first version recorded without a process; null for all others.</summary>
    public async Task<SurveyRequest?> AnnouncedAsync(string surveyId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<ScheduleSurvey>(new RecordKey(SurveyRows.Collection, SurveyRows.Announced, surveyId), cancellationToken))?.ToRequest();

    /// <summary>Everything known of a survey; null when nothing is.</summary>
    public async Task<SurveyView?> ViewAsync(string surveyId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(surveyId, cancellationToken) is not { } stored) return null;
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: surveyId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(surveyId, limit: 1000, cancellationToken: cancellationToken)).Items;
        var responses = (await deliveries.ListAsync(new DeliveryFilter(SurveyId: surveyId), cancellationToken)).Items;
        return SurveyViews.Compose(stored, await PublishedAsync(surveyId, cancellationToken), responses, rows, lines);
    }
}
