using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Ids that a replay gets again (RFC 9562 version 8 over a hash of the execution and a counter).</summary>
internal sealed class DeterministicGuid(ExecutionIdentity identity)
{
    private int count;

    public Guid Next(Instant startedAt)
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{identity.InstanceId}\n{identity.Generation}\n{startedAt.ToUnixTimeTicks()}\n{++count}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        var bytes = hash[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
