using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;

namespace Kyndof.Workflows.Orchestrations.Messages.Desk;

/// <summary>The ledger and the sending switches as the HTTP surface offers them.</summary>
public sealed class MessageDesk(MessageLedger ledger, SendingControl sending) : IMessageDesk
{
    /// <summary>Held messages the status counts, at most.</summary>
    private const int CountLimit = 200;

    public async Task<MessagePage> ListAsync(MessageFilter filter, CancellationToken cancellationToken = default)
    {
        var page = await ledger.ListAsync(new LedgerFilter(filter.ClientId, filter.InstanceId, filter.State, filter.Cursor, filter.Limit), cancellationToken);
        var items = filter.Kind is { } kind ? page.Items.Where(row => row.Kind == kind).ToList() : page.Items;
        return new MessagePage(items, page.Next);
    }

    public Task<LedgerRow?> GetAsync(string key, CancellationToken cancellationToken = default) => ledger.GetAsync(key, cancellationToken);

    public Task<MessageContent?> ContentAsync(string key, CancellationToken cancellationToken = default) => ledger.ContentAsync(key, cancellationToken);

    public async Task<DeskOutcome> ResendAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        Outcome(await ledger.ResendAsync(key, actor, cancellationToken));

    public async Task<DeskOutcome> HoldAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        Outcome(await ledger.HoldAsync(key, actor, cancellationToken));

    public async Task<DeskOutcome> ReleaseAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        Outcome(await ledger.ReleaseAsync(key, actor, cancellationToken));

    public Task<DeskOutcome> SetGlobalHoldAsync(bool hold, string actor, CancellationToken cancellationToken = default) =>
        SwitchAsync(null, hold, actor, cancellationToken);

    public Task<DeskOutcome> SetClientHoldAsync(string clientId, bool hold, string actor, CancellationToken cancellationToken = default) =>
        SwitchAsync(clientId, hold, actor, cancellationToken);

    public async Task<SendingStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        var active = await sending.ActiveAsync(cancellationToken);
        var all = active.FirstOrDefault(setting => setting.ClientId is null);
        var waiting = await ledger.ListAsync(new LedgerFilter(State: MessageState.Held, Limit: CountLimit), cancellationToken);
        return new SendingStatus(
            all is not null, all?.By, all?.At,
            [.. active.Select(setting => setting.ClientId).OfType<string>()],
            waiting.Items.Count);
    }

    private async Task<DeskOutcome> SwitchAsync(string? clientId, bool hold, string actor, CancellationToken cancellationToken)
    {
        _ = hold
            ? await sending.HoldAsync(clientId, actor, cancellationToken: cancellationToken)
            : await sending.ReleaseAsync(clientId, actor, cancellationToken);
        return new DeskOutcome.Done();
    }

    private static DeskOutcome Outcome(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Accepted => new DeskOutcome.Done(),
        LedgerOutcome.NotFound => new DeskOutcome.NotFound(),
        LedgerOutcome.Refused refused => new DeskOutcome.Refused(refused.Reason.En),
        _ => throw new InvalidOperationException($"The ledger answered {outcome}, which the desk does not know."),
    };
}
