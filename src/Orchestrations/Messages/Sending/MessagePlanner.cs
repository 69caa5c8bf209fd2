using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Decides what a message says and to whom, before anything is sent.</summary>
public sealed class MessagePlanner(MessageWriter writer, LedgerStore store, TimeProvider time)
{
    /// <summary>Records a message unless it is recorded already. One that cannot be written is recorded as failed, with the reason.</summary>
    public async Task<LedgerRow> PlanAsync(MessageRequest request, CancellationToken cancellationToken = default)
    {
        var to = await writer.FindAsync(request, cancellationToken);
        var text = to is null ? Unknown(request.ClientId) : await writer.WriteAsync(request, to, cancellationToken);
        return await store.PlanAsync(new PlannedMessage(Row(request, to, text), request, text.Content), cancellationToken);
    }

    /// <summary>Records a message that was given up before it could be planned.</summary>
    public async Task<LedgerRow> PlanFailedAsync(MessageRequest request, string reason, CancellationToken cancellationToken = default) =>
        await store.PlanAsync(new PlannedMessage(Row(request, null, new MessageText(null, reason)), request, null), cancellationToken);

    /// <summary>The text a row was planned with (written anew where that had failed) and the recipient's address of today. A message to a
    /// colleague for whom somebody else stands in by now is written anew too: its greeting and its link are for one person.</summary>
    public async Task<(MessageText Text, string To, Language Language)> PrepareAsync(LedgerRow row, CancellationToken cancellationToken = default)
    {
        var plan = await store.PlanOfAsync(row.Key, cancellationToken)
            ?? throw new InvalidOperationException($"Message '{row.Key}' is {row.State} but its plan is missing.");
        if (await writer.FindAsync(plan.Request, cancellationToken) is not { } to) return (Unknown(row.ClientId), row.To, row.Language);
        if (plan.Content is { } content && (to.Colleague is null || row.To == to.To)) return (new MessageText(content, null), to.To, row.Language);
        var text = await writer.WriteAsync(plan.Request, to, cancellationToken);
        if (text.Content is not null) await store.SaveContentAsync(plan, text.Content, cancellationToken);
        return (text, to.To, to.Language);
    }

    private LedgerRow Row(MessageRequest request, Addressee? to, MessageText text) => new()
    {
        Key = request.Key,
        InstanceId = request.InstanceId,
        ClientId = request.ClientId,
        Kind = request.Kind,
        Channel = request.To?.Kind == RecipientKind.Slack ? Channel.Slack : Channel.Email,
        Recipient = request.To,
        To = to?.To ?? "",
        Language = to?.Language ?? Language.Ko,
        Subject = text.Content?.Subject ?? "",
        State = text.Content is null ? MessageState.Failed : MessageState.Planned,
        Reason = text.Problem,
        PlannedAt = Instant.FromDateTimeOffset(time.GetUtcNow()),
        RuleId = request.RuleId,
        Because = request.Because,
        OnUnknownOutcome = request.OnUnknownOutcome,
    };

    private static MessageText Unknown(string clientId) => new(null, $"Client '{clientId}' is unknown");
}
