using System.Collections.Concurrent;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Which messages this process is handing over right now. One of them still in state sending is not a crash.</summary>
public sealed class HandoversInFlight
{
    private readonly ConcurrentDictionary<string, byte> keys = new(StringComparer.Ordinal);

    /// <summary>Claims a key until disposed.</summary>
    /// <exception cref="HandoverException">Another run holds the key: try again later.</exception>
    public IDisposable Enter(string key) =>
        keys.TryAdd(key, 0) ? new Claim(this, key) : throw new HandoverException(key, "another run is handing it over");

    private sealed class Claim(HandoversInFlight owner, string key) : IDisposable
    {
        public void Dispose() => owner.keys.TryRemove(key, out _);
    }
}

/// <summary>A message could not be handed over this time; trying again may help.</summary>
public sealed class HandoverException(string key, string reason) : Exception($"Message '{key}': {reason}")
{
    public string Key { get; } = key;

    public string Reason { get; } = reason;
}
