using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Which clients complained of what, and when, by category and time (FBK-9).</summary>
public sealed class SaidBook(IRecordStore store)
{
    public const string Collection = "feedbackSaid";
    private const int PageSize = 1000;

    /// <summary>Records what feedback complains of, and takes it out of every other category. Repeatable.</summary>
    public async Task RecordAsync(SaidBefore said, IReadOnlyList<FeedbackCategory> categories, CancellationToken cancellationToken)
    {
        var row = RowOf(said);
        var json = WorkflowJson.Serialize(said);
        foreach (var category in Enum.GetValues<FeedbackCategory>())
        {
            RecordWrite write = categories.Contains(category) ? new RecordWrite.Upsert(row, json) : new RecordWrite.Delete(row);
            await store.WriteAsync(RecordBatch.Of(Collection, PartitionOf(category), write), cancellationToken);
        }
    }

    /// <summary>Forgets what a client complained of. Repeatable.</summary>
    public Task RemoveAsync(SaidBefore said, CancellationToken cancellationToken) => RecordAsync(said, [], cancellationToken);

    /// <summary>Other clients with the same complaint within so many days of each other, this one among them.</summary>
    /// <param name="enough">It is not counted further than this.</param>
    public async Task<int> OtherClientsAsync(SaidBefore said, FeedbackCategory category, int enough, int days, CancellationToken cancellationToken)
    {
        var span = Duration.FromDays(days);
        var found = new List<SaidBefore>();
        string? after = null;
        do
        {
            var range = new RecordRange(Collection, PartitionOf(category), RowKeys.Ascending(said.At - span), RowKeys.EndOf(RowKeys.Ascending(said.At + span) + "~"), after, PageSize);
            var page = await store.QueryAsync(range, cancellationToken);
            found.AddRange(page.Items.Select(item => item.Value<SaidBefore>()));
            if (PatternWindow.OtherClients(said.ClientId, said.At, found, days) is var others && others >= enough) return others;
            after = page.Next;
        }
        while (after is not null);
        return PatternWindow.OtherClients(said.ClientId, said.At, found, days);
    }

    private static string PartitionOf(FeedbackCategory category) => FeedbackKeys.Kebab(category);

    private static string RowOf(SaidBefore said) => $"{RowKeys.Ascending(said.At)}~{RowKeys.Digest(said.FeedbackId)}";
}
