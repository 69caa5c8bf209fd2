using System.Collections.Concurrent;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>What the activities of a test did, in order.</summary>
public sealed class EffectLog
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public int Add(string line)
    {
        lines.Enqueue(line);
        return lines.Count(other => string.Equals(other, line, StringComparison.Ordinal));
    }

    public int Count(string line) => lines.Count(other => string.Equals(other, line, StringComparison.Ordinal));
}
