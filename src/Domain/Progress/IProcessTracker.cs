using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>What the steps all processes share need of a tracker.</summary>
public interface IProcessTracker
{
    ProcessState State { get; }

    bool HasEnded { get; }

    NextStep? Next();

    /// <summary>Messages to hand over now, in the order they were decided.</summary>
    IReadOnlyList<ProcessNotice> NoticesDue(Instant now);

    /// <summary>The provider was not there: the same message again later.</summary>
    void TryAgain(string key, Instant at);

    /// <summary>The provider takes no more just now; that was no try.</summary>
    void WaitForRoom(string key, Instant roomAt, Instant now);

    /// <summary>The message has left the process's hands: sent, held for a release, or given up with a task for a person (CHN-6).</summary>
    void Settled(string key, MessageState state, string? reason, Instant now);
}
