using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What a committed unit changes for instances in memory.</summary>
internal sealed class Deliveries
{
    public List<(long InstanceKey, InboxMessage Message)> Messages { get; } = [];

    /// <summary>Instances that begin, with their first message.</summary>
    public List<(InstanceRow Row, InboxMessage Start)> Started { get; } = [];

    /// <summary>Instances whose state was changed from outside: what memory has of them is out of date.</summary>
    public List<long> Changed { get; } = [];

    /// <summary>Due times that no longer hold, with the sequence or key they belong to.</summary>
    public List<(long StoredDue, long Sequence)> Undue { get; } = [];

    /// <summary>Activities that need not run any more.</summary>
    public List<long> DroppedActivities { get; } = [];

    /// <summary>Instances that stopped without completing.</summary>
    public List<StoppedInstance> Stopped { get; } = [];
}
