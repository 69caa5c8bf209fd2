using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>Something a process does by itself at an instant unless something else comes first. Handling it must take it away or move it.</summary>
public sealed record Deadline(NextStep Step, Action<Instant> Handle)
{
    public Deadline(Instant at, string what, Action<Instant> handle)
        : this(new NextStep(at, what), handle)
    {
    }
}
