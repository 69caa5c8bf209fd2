using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The ledger as people work with it: look, send again, keep back, let go.</summary>
public interface IMessageDesk
{
    /// <summary>Newest first.</summary>
    Task<MessagePage> ListAsync(MessageFilter filter, CancellationToken cancellationToken = default);

    Task<LedgerRow?> GetAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>The rendered words of a message; null when there is none of that key or it was never rendered.</summary>
    Task<MessageContent?> ContentAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Hands a failed, bounced or unknown message over again under the same key.</summary>
    Task<DeskOutcome> ResendAsync(string key, string actor, CancellationToken cancellationToken = default);

    /// <summary>Keeps a message back that has not been handed over.</summary>
    Task<DeskOutcome> HoldAsync(string key, string actor, CancellationToken cancellationToken = default);

    Task<DeskOutcome> ReleaseAsync(string key, string actor, CancellationToken cancellationToken = default);

    /// <summary>Keeps every message back, or lets them go.</summary>
    Task<DeskOutcome> SetGlobalHoldAsync(bool hold, string actor, CancellationToken cancellationToken = default);

    /// <summary>Keeps every message to one client back, or lets them go.</summary>
    Task<DeskOutcome> SetClientHoldAsync(string clientId, bool hold, string actor, CancellationToken cancellationToken = default);

    Task<SendingStatus> StatusAsync(CancellationToken cancellationToken = default);
}

/// <summary>Which messages to list; null members do not filter.</summary>
/// <param name="Cursor">The <see cref="MessagePage.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record MessageFilter(
    MessageState? State = null,
    string? ClientId = null,
    string? InstanceId = null,
    MessageKind? Kind = null,
    string? Cursor = null,
    int Limit = 50);

public sealed record MessagePage(IReadOnlyList<LedgerRow> Items, string? Next);

/// <summary>Whether sending is held, and how much waits for it.</summary>
/// <param name="Held">True while the global hold is on.</param>
/// <param name="HeldBy">Who switched it on.</param>
/// <param name="HeldSince">When.</param>
/// <param name="HeldClients">Clients whose own hold is on.</param>
/// <param name="WaitingMessages">Messages in the state <see cref="MessageState.Held"/>.</param>
public sealed record SendingStatus(
    bool Held,
    string? HeldBy,
    NodaTime.Instant? HeldSince,
    IReadOnlyList<string> HeldClients,
    int WaitingMessages);

/// <summary>What became of an operator's wish.</summary>
public abstract record DeskOutcome
{
    private DeskOutcome()
    {
    }

    public sealed record Done : DeskOutcome;

    public sealed record NotFound : DeskOutcome;

    /// <summary>The message's state does not allow it.</summary>
    public sealed record Refused(string Reason) : DeskOutcome;
}
