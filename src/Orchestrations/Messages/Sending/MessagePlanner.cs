using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Decides what a message says and to whom, before anything is sent.</summary>
public sealed class MessagePlanner(
    IMessageDirectory directory, IMessageRenderer renderer, IPolicyProvider policies, LedgerStore store, TimeProvider time)
{
    /// <summary>Records a message unless it is recorded already. One that cannot be written is recorded as failed, with the reason.</summary>
    public async Task<LedgerRow> PlanAsync(MessageRequest request, CancellationToken cancellationToken = default)
    {
        var client = await directory.ClientAsync(request.ClientId, cancellationToken);
        var text = await WriteAsync(request, client, cancellationToken);
        return await store.PlanAsync(new PlannedMessage(Row(request, client, text), request, text.Content), cancellationToken);
    }

    /// <summary>Records a message that was given up before it could be planned.</summary>
    public async Task<LedgerRow> PlanFailedAsync(MessageRequest request, string reason, CancellationToken cancellationToken = default) =>
        await store.PlanAsync(new PlannedMessage(Row(request, null, new MessageText(null, reason)), request, null), cancellationToken);

    /// <summary>The text a row was planned with (written anew where that had failed) and the client's address of today.</summary>
    public async Task<(MessageText Text, string To, Language Language)> PrepareAsync(LedgerRow row, CancellationToken cancellationToken = default)
    {
        var plan = await store.PlanOfAsync(row.Key, cancellationToken)
            ?? throw new InvalidOperationException($"Message '{row.Key}' is {row.State} but its plan is missing.");
        var client = await directory.ClientAsync(row.ClientId, cancellationToken);
        if (client is null) return (Unknown(row.ClientId), row.To, row.Language);
        if (plan.Content is { } content) return (new MessageText(content, null), client.Email, row.Language);
        var text = await WriteAsync(plan.Request, client, cancellationToken);
        if (text.Content is not null) await store.SaveContentAsync(plan, text.Content, cancellationToken);
        return (text, client.Email, client.Language);
    }

    private async Task<MessageText> WriteAsync(MessageRequest request, Client? client, CancellationToken cancellationToken)
    {
        if (client is null) return Unknown(request.ClientId);
        var owner = await directory.OwnerOfAsync(client, cancellationToken);
        var policy = policies.Current;
        try
        {
            var rendered = renderer.Render(request.Kind, client.Language, TemplateData.For(request.Data, client, owner, policy));
            return new MessageText(
                new MessageContent(
                    rendered.Subject, rendered.Html, rendered.Text,
                    policy.Sender.Name, policy.Sender.Email, owner.Name, owner.Email, TemplateData.NameOf(client)),
                null);
        }
        catch (TemplateException broken)
        {
            return new MessageText(null, broken.Message);
        }
    }

    private LedgerRow Row(MessageRequest request, Client? client, MessageText text) => new()
    {
        Key = request.Key,
        InstanceId = request.InstanceId,
        ClientId = request.ClientId,
        Kind = request.Kind,
        Channel = Channel.Email,
        To = client?.Email ?? "",
        Language = client?.Language ?? Language.Ko,
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

/// <summary>A text, or why there is none.</summary>
public sealed record MessageText(MessageContent? Content, string? Problem);
