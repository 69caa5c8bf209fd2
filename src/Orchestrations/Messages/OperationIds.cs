using System.Security.Cryptography;
using System.Text;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The id Azure Communication Services knows a message by. It follows from the ledger key alone, so that a repeat names the same
/// operation, a crash leaves something to ask for, and a delivery report finds its row.</summary>
public static class OperationIds
{
    /// <summary>A version 8 UUID (RFC 9562): 122 bits of the key's SHA-256.</summary>
    public static Guid Of(string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), digest);
        digest[6] = (byte)((digest[6] & 0x0F) | 0x80);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return new Guid(digest[..16], bigEndian: true);
    }

    /// <summary>The same as the ledger's <see cref="LedgerRow.ProviderId"/> has it: 36 characters, lower case.</summary>
    public static string TextOf(string key) => Of(key).ToString("D");
}
