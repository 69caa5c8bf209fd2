using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>What became of a person's request to resend, hold or release a message.</summary>
public abstract record LedgerOutcome
{
    /// <summary>Done, or done before; resends and releases are under way.</summary>
    public sealed record Accepted(LedgerRow Row) : LedgerOutcome;

    public sealed record NotFound(string Key) : LedgerOutcome;

    /// <summary>The message's state does not allow it.</summary>
    /// <param name="Allowed">The states that would.</param>
    public sealed record Refused(MessageState State, IReadOnlyList<MessageState> Allowed, LocalizedText Reason) : LedgerOutcome;
}
