namespace Kyndof.Workflows.Api.Tests.Live;

/// <summary>Server-sent events, one at a time.</summary>
internal sealed class EventReader(Stream stream) : IDisposable
{
    /// <summary>Longer than any event is away; a stream that stays silent fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StreamReader reader = new(stream);

    /// <summary>The lines of the next event, joined by <c>|</c>; null at the end of the stream.</summary>
    public async Task<string?> NextAsync()
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Length == 0) return string.Join('|', lines);
            lines.Add(line);
        }

        return null;
    }

    /// <summary>Reads on to an event of a kind.</summary>
    public async Task<string> NextAsync(string kind)
    {
        while (await NextAsync() is { } read)
        {
            if (read.Contains($"event: {kind}|", StringComparison.Ordinal)) return read;
        }

        throw new InvalidOperationException($"The stream ended without an event '{kind}'.");
    }

    public void Dispose() => reader.Dispose();
}
