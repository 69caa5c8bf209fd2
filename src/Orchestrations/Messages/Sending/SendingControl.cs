using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Switches sending off and on, for everybody or for one client. What a hold kept back is delivered when it is lifted,
/// by an instance of its own. Repeating a switch changes nothing.</summary>
public sealed class SendingControl(IRecordStore records, IIntake intake, HoldBook holds, IPolicyProvider policies, TimeProvider time)
{
    /// <summary>The hold of all sending (null) or of one client; null when it was never switched.</summary>
    public Task<HoldSetting?> GetAsync(string? clientId, CancellationToken cancellationToken = default) =>
        holds.GetAsync(clientId, cancellationToken);

    /// <summary>Every switch that is on, at most 1,000: the hold of all first, then clients by id.</summary>
    public async Task<IReadOnlyList<HoldSetting>> ActiveAsync(CancellationToken cancellationToken = default)
    {
        var page = await records.QueryAsync(new RecordRange(HoldBook.Collection, HoldBook.Partition, Limit: 1000), cancellationToken);
        return [.. page.Items.Select(static item => WorkflowJson.Deserialize<HoldSetting>(item.Json)!).Where(static setting => setting.On)];
    }

    /// <summary>Keeps messages back from now on; what is being handed over goes out.</summary>
    /// <param name="clientId">Whose; null means everybody's.</param>
    public Task<HoldSetting> HoldAsync(string? clientId, string actor, string? reason = null, CancellationToken cancellationToken = default) =>
        SwitchAsync(clientId, true, actor, reason, cancellationToken);

    /// <summary>Lifts the hold and delivers what it kept back.</summary>
    /// <param name="clientId">Whose; null means the hold of all sending.</param>
    public Task<HoldSetting> ReleaseAsync(string? clientId, string actor, CancellationToken cancellationToken = default) =>
        SwitchAsync(clientId, false, actor, null, cancellationToken);

    private async Task<HoldSetting> SwitchAsync(string? clientId, bool on, string actor, string? reason, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (setting, etag) = await holds.StoredAsync(clientId, cancellationToken);
            if (setting?.On == on || (setting is null && !on))
            {
                if (setting is { On: false }) await intake.NudgeAsync([Sweep(setting)], cancellationToken);
                return setting ?? new HoldSetting(clientId, false, null, actor, Now(), 0);
            }

            var next = new HoldSetting(clientId, on, reason, actor, Now(), (setting?.Changes ?? 0) + 1);
            var (row, json) = (HoldBook.Row(clientId), WorkflowJson.Serialize(next));
            RecordWrite write = etag is null ? new RecordWrite.Insert(row, json) : new RecordWrite.Replace(row, json, etag);
            var outcome = await intake.AcceptAsync(
                RecordBatch.Of(HoldBook.Collection, HoldBook.Partition, write), on ? [] : [Sweep(next)], cancellationToken);
            if (outcome.Committed) return next;
        }
    }

    private Nudge.Start Sweep(HoldSetting setting) => new(
        MessageKeys.ReleaseInstanceId(setting.ClientId, setting.Changes),
        MessageCatalog.ReleaseHeld,
        new ReleaseHeld(setting.ClientId, setting.By, policies.Current.Sending));

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
