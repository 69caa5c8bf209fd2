using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Telemetry;

/// <summary>Counts what has become of messages as their rows change, each change once.</summary>
internal static class MessageCounts
{
    public static void Count(LedgerRow before, LedgerRow after)
    {
        if (before.State == after.State) return;
        KeyValuePair<string, object?> kind = new("kind", after.Kind.ToString());
        if (after.State == MessageState.Accepted) WorkflowTelemetry.MessagesSent.Add(1, kind);
        if (after.State is MessageState.Failed or MessageState.Bounced) WorkflowTelemetry.MessagesFailed.Add(1, kind);
    }
}
