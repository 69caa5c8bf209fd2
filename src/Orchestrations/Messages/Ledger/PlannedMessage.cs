using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>A message as it was first decided: written before its row, so that a repeat plans the very same, and found by key alone.</summary>
/// <param name="Row">The row's first version.</param>
/// <param name="Request">What asked for it.</param>
/// <param name="Content">The rendered text; null when it could not be rendered.</param>
public sealed record PlannedMessage(LedgerRow Row, MessageRequest Request, MessageContent? Content);

/// <summary>Which messages a list asks for; what is null is not asked.</summary>
/// <param name="Cursor">The <see cref="LedgerPage.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record LedgerFilter(
    string? ClientId = null,
    string? InstanceId = null,
    MessageState? State = null,
    string? Cursor = null,
    int Limit = 50);

/// <summary>Rows newest first; of one instance by key.</summary>
/// <param name="Next">Null on the last page. A page may be short, even empty, and still have a next one.</param>
public sealed record LedgerPage(IReadOnlyList<LedgerRow> Items, string? Next);

/// <param name="Changed">False when the row's state left nothing to change.</param>
/// <param name="Row">The row as it stands now.</param>
public sealed record LedgerChange(bool Changed, LedgerRow Row);
