using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>Stored responses as they are listed, newest first, and the forms they came from.</summary>
public sealed class DeliveryBoard(IRecordStore store)
{
    public const string Collection = "typeformList";
    public const string FormsCollection = "typeformForms";
    private const string Partition = "all";
    private const int MaxExamined = 1000;

    /// <summary>Shows a response as it is now; a revision that is not newer changes nothing.</summary>
    internal async Task PublishAsync(TypeformRow row, DeliveryVerdict verdict, CancellationToken cancellationToken)
    {
        var form = TypeformKeys.Part(row.FormId);
        if (await store.GetAsync(new RecordKey(FormsCollection, Partition, form), cancellationToken) is null)
            await store.WriteAsync(RecordBatch.Of(FormsCollection, Partition, new RecordWrite.Upsert(form, WorkflowJson.Serialize(new SeenForm(row.FormId)))), cancellationToken);
        await store.RelistAsync(
            KeyOf(row.FormId, row.Token), new Listed(DeliveryRow.Of(row, verdict), verdict.Revision), static listed => listed.Revision, static listed => PlacesOf(listed.Row), cancellationToken);
    }

    /// <summary>A page may be short and still have a next one.</summary>
    public Task<Page<DeliveryRow>> ListAsync(DeliveryFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var list = filter switch
        {
            { SurveyId: { } survey } => $"v~{RowKeys.Digest(survey)}~",
            { State: { } state } => $"s~{ProcessWords.Kebab(state)}~",
            _ => "a~",
        };
        return store.FindPageAsync(
            new RecordRange(Collection, Partition, list, RowKeys.EndOf(list), filter.Cursor, filter.Limit), static item => item.Value<Listed>().Row,
            row => (filter.State is null || row.State == filter.State) && (filter.FormId is null || row.FormId == filter.FormId) && (filter.SurveyId is null || row.SurveyId == filter.SurveyId),
            MaxExamined, cancellationToken);
    }

    /// <summary>Responses received in a stretch of time, newest first.</summary>
    /// <param name="before">Received before this instant.</param>
    /// <param name="since">Received at or after this instant; null: from the beginning.</param>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public async Task<Page<DeliveryRow>> ReceivedAsync(Instant before, Instant? since, string? cursor, int limit, CancellationToken cancellationToken)
    {
        const string List = "a~";
        var to = since is { } from ? List + RowKeys.Descending(from - Duration.FromTicks(1)) : RowKeys.EndOf(List);
        var page = await store.ReadPageAsync<Listed>(new RecordRange(Collection, Partition, List + RowKeys.Descending(before - Duration.FromTicks(1)), to, cursor, limit), cancellationToken);
        return new Page<DeliveryRow>([.. page.Items.Select(static listed => listed.Row)], page.Next);
    }

    /// <summary>How many there are in each state that has any.</summary>
    public async Task<IReadOnlyList<DeliveryCount>> CountsAsync(CancellationToken cancellationToken)
    {
        var counts = new List<DeliveryCount>();
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            var list = $"s~{ProcessWords.Kebab(state)}~";
            var page = await store.QueryAsync(new RecordRange(Collection, Partition, list, RowKeys.EndOf(list), Limit: MaxExamined), cancellationToken);
            if (page.Items.Count > 0) counts.Add(new DeliveryCount(state, page.Items.Count, page.Next is not null));
        }

        return counts;
    }

    /// <summary>Forms that responses have come from, by their key.</summary>
    public async Task<IReadOnlyList<string>> FormIdsAsync(CancellationToken cancellationToken) =>
        [.. (await store.ReadPageAsync<SeenForm>(new RecordRange(FormsCollection, Partition, Limit: MaxExamined), cancellationToken)).Items.Select(form => form.FormId)];

    /// <summary>Takes a response off every list. Repeatable.</summary>
    public Task RemoveAsync(string formId, string token, CancellationToken cancellationToken) =>
        store.UnlistAsync<Listed>(KeyOf(formId, token), static listed => PlacesOf(listed.Row), cancellationToken);

    private static RecordKey KeyOf(string formId, string token) => new(Collection, Partition, $"id~{TypeformKeys.Joined(formId, token)}");

    private static List<string> PlacesOf(DeliveryRow row)
    {
        var place = $"{RowKeys.Descending(row.ReceivedAt)}~{RowKeys.Digest(TypeformKeys.Joined(row.FormId, row.Token))}";
        List<string> rows = [$"a~{place}", $"s~{ProcessWords.Kebab(row.State)}~{place}"];
        if (row.SurveyId is not null) rows.Add($"v~{RowKeys.Digest(row.SurveyId)}~{place}");
        return rows;
    }

    private sealed record Listed(DeliveryRow Row, int Revision);

    private sealed record SeenForm(string FormId);
}
