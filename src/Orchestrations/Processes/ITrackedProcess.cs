using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Processes;

/// <summary>What a process holds in memory between its steps, as the steps all processes share see it; rebuilt by every replay.</summary>
public interface ITrackedProcess
{
    string InstanceId { get; }

    /// <summary>The client its tasks are about; null: none.</summary>
    string? ClientId { get; }

    SendingPolicy Sending { get; }

    IProcessTracker Tracker { get; }

    /// <summary>The message of a notice, without the policy for unknown outcomes, which the step adds.</summary>
    MessageRequest RequestFor(ProcessNotice notice);
}
