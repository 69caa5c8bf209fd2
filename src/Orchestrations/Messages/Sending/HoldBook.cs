using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Reads the switches that keep messages back.</summary>
public sealed class HoldBook(IRecordStore records, SendingOptions options)
{
    internal const string Collection = "messageHolds";
    internal const string Partition = "holds";

    /// <summary>The hold of all sending (null) or of one client; null when it was never switched.</summary>
    public async Task<HoldSetting?> GetAsync(string? clientId, CancellationToken cancellationToken = default) =>
        (await StoredAsync(clientId, cancellationToken)).Setting;

    /// <summary>What keeps a message back now; null when nothing does. A client's own hold is about what the client reads: their colleagues'
    /// messages go out. Slack is never held.</summary>
    /// <param name="to">The address it would go to.</param>
    public async Task<Hold?> FindAsync(LedgerRow row, string to, CancellationToken cancellationToken = default)
    {
        if (row.Channel == Channel.Slack) return null;
        var ofClient = row.Recipient is null ? GetAsync(row.ClientId, cancellationToken) : Task.FromResult<HoldSetting?>(null);
        var settings = await Task.WhenAll(GetAsync(null, cancellationToken), ofClient);
        if (settings[0] is { On: true } all) return new Hold(HoldCause.Everything, Words("All sending is held", all));
        if (settings[1] is { On: true } one) return new Hold(HoldCause.Client, Words("Sending to this client is held", one));
        return options.Allows(to) ? null : new Hold(HoldCause.AllowList, "The address is not on the allow-list");
    }

    internal async Task<(HoldSetting? Setting, string? ETag)> StoredAsync(string? clientId, CancellationToken cancellationToken)
    {
        var stored = await records.GetAsync(new RecordKey(Collection, Partition, Row(clientId)), cancellationToken);
        return stored is null ? (null, null) : (WorkflowJson.Deserialize<HoldSetting>(stored.Json), stored.ETag);
    }

    internal static string Row(string? clientId) => clientId is null ? "all" : "client~" + clientId;

    private static string Words(string what, HoldSetting setting) =>
        setting.Reason is null ? $"{what} (by {setting.By})" : $"{what} (by {setting.By}: {setting.Reason})";
}
