using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Pacing;

/// <summary>Keeps handovers within the provider's quota, whichever of many hosts makes them: the minute and the hour are counted in
/// records. A message that finds no room is given a place in a later window, so that each waits once and none is starved.</summary>
/// <remarks>The numbers are those of the policy in force, not of the order: a quota belongs to the installation. A crash between
/// counting and sending wastes a place; it never sends one too many.</remarks>
public sealed class SendingPacer(
    IRecordStore records, IPolicyProvider policies, IMessageSender sender, SendingOptions options, TimeProvider time) : IDisposable
{
    /// <summary>How far ahead places are kept: past what a message may wait before it is given up.</summary>
    private static readonly Duration Horizon = Duration.FromDays(14);

    /// <summary>A wait a provider asks for is heeded up to here; assumed.</summary>
    private static readonly Duration LongestClosing = Duration.FromDays(1);

    /// <summary>One decision at a time in this process: only other hosts then collide with it.</summary>
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Whether this installation's sender has a quota; pacing costs nothing where it has none.</summary>
    public bool IsPaced => options.Paced || sender.HasQuota;

    /// <summary>Asks to hand one message over now.</summary>
    /// <param name="placeAt">What this was answered before: a place is kept for the message in the window of that instant.</param>
    /// <returns>Null: go, it is counted. Otherwise when to ask again.</returns>
    public async Task<Instant?> AskAsync(MessagePriority priority, Instant? placeAt, CancellationToken cancellationToken = default)
    {
        if (!IsPaced) return null;
        if (placeAt > Now) return placeAt;
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var decision = new PaceDecision(new PaceBook(records), policies.Current.Sending, priority, placeAt, Now, Horizon);
                if (await decision.TakeAsync(cancellationToken)) return decision.WaitsUntil;
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The provider wants to hear from nobody for a while: for everybody the way is closed until then.</summary>
    /// <returns>When the message it said so to may be handed over again.</returns>
    public async Task<Instant> CloseAsync(MessagePriority priority, Duration wait, CancellationToken cancellationToken = default)
    {
        var until = Now + Heeded(wait);
        if (!IsPaced) return until;
        await CloseUntilAsync(until, cancellationToken);
        return await AskAsync(priority, null, cancellationToken) ?? until;
    }

    public void Dispose() => turn.Dispose();

    /// <summary>A wait a provider asked for, as it is heeded: at least a second, at most a day.</summary>
    internal static Duration Heeded(Duration wait) => Duration.Max(Duration.FromSeconds(1), Duration.Min(wait, LongestClosing));

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task CloseUntilAsync(Instant until, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await records.GetAsync(new RecordKey(PaceBook.Collection, PaceBook.Partition, PaceBook.ClosedRow), cancellationToken);
            if (stored?.Value<PaceClosed>().Until >= until) return;
            var json = WorkflowJson.Serialize(new PaceClosed(until));
            RecordWrite write = stored is null ? new RecordWrite.Insert(PaceBook.ClosedRow, json) : new RecordWrite.Replace(PaceBook.ClosedRow, json, stored.ETag);
            if ((await records.WriteAsync(RecordBatch.Of(PaceBook.Collection, PaceBook.Partition, write), cancellationToken)).Committed) return;
        }
    }
}
