using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>Something that came in for a process, as its inbox keeps it; its JSON stands in the records for ever.</summary>
public interface IArrival
{
    /// <summary>Position in the inbox, from 1, without gaps.</summary>
    long Sequence { get; }

    Instant ReceivedAt { get; }
}
