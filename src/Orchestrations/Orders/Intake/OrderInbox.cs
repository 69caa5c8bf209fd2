using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Everything that came in for one order, each id once (ORD-10).</summary>
public sealed class OrderInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<Arrival>(store, intake, OrderRows.Collection, static arrival => arrival.Sequence);

/// <summary>Rows of one order's partition, beside its inbox.</summary>
internal static class OrderRows
{
    public const string Collection = "orders";
    public const string Order = "order";
    public const string View = "view";
    public const string EntriesEnd = InboxRows.EntriesEnd;

    public static string Entry(long sequence) => InboxRows.Entry(sequence);
}
