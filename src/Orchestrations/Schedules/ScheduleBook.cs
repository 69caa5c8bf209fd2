using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>What is on record of schedules: the last run of each, and the rule its singleton was last told of.</summary>
public sealed class ScheduleBook(IRecordStore store)
{
    private const string Collection = "schedules";
    private const string Partition = "all";

    public Task<ScheduledRun?> LastRunAsync(string schedule, CancellationToken cancellationToken = default) =>
        store.ReadAsync<ScheduledRun>(Key($"ran~{schedule}"), cancellationToken);

    public Task<CalendarRule?> RuleAsync(string schedule, CancellationToken cancellationToken = default) =>
        store.ReadAsync<CalendarRule>(Key($"rule~{schedule}"), cancellationToken);

    public Task RanAsync(ScheduledRun run, CancellationToken cancellationToken = default) => PutAsync($"ran~{run.Schedule}", run, cancellationToken);

    public Task ToldAsync(string schedule, CalendarRule rule, CancellationToken cancellationToken = default) => PutAsync($"rule~{schedule}", rule, cancellationToken);

    private async Task PutAsync<T>(string row, T value, CancellationToken cancellationToken)
    {
        var outcome = await store.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Upsert(row, WorkflowJson.Serialize(value))), cancellationToken);
        if (!outcome.Committed) throw new InvalidOperationException($"Schedule record '{row}' was refused: {outcome.Conflict}.");
    }

    private static RecordKey Key(string row) => new(Collection, Partition, row);
}
