using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Who of a departure is introduced on which business day: a row a day with its transitions, and a row a transition with its day,
/// written together.</summary>
public sealed class DeparturePace(IRecordStore store)
{
    public const string Collection = "departurePace";

    public async Task<LocalDate> ClaimAsync(ClaimIntroductionRoom claim, CancellationToken cancellationToken)
    {
        var calendar = BusinessCalendar.From(claim.Calendar);
        var own = $"t~{claim.TransitionId}";
        if (await store.ReadAsync<OwnDay>(new RecordKey(Collection, claim.DepartureId, own), cancellationToken) is { } known) return known.Day;
        var day = calendar.DateOf(calendar.NextOpening(claim.At));
        while (true)
        {
            var row = $"d~{day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
            var stored = await store.GetAsync(new RecordKey(Collection, claim.DepartureId, row), cancellationToken);
            var taken = stored?.Value<TakenDay>() ?? new TakenDay([]);
            if (taken.Transitions.Count >= claim.PerDay)
            {
                day = calendar.AddBusinessDays(day.PlusDays(1), 0);
                continue;
            }

            var json = WorkflowJson.Serialize(new TakenDay([.. taken.Transitions, claim.TransitionId]));
            var outcome = await store.WriteAsync(RecordBatch.Of(Collection, claim.DepartureId,
                stored is null ? new RecordWrite.Insert(row, json) : new RecordWrite.Replace(row, json, stored.ETag),
                new RecordWrite.Insert(own, WorkflowJson.Serialize(new OwnDay(day)))), cancellationToken);
            if (outcome.Committed) return day;
            if (await store.ReadAsync<OwnDay>(new RecordKey(Collection, claim.DepartureId, own), cancellationToken) is { } raced) return raced.Day;
        }
    }

    private sealed record TakenDay(IReadOnlyList<string> Transitions);

    private sealed record OwnDay(LocalDate Day);
}
