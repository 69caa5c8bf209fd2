using System.Security.Cryptography;
using System.Text;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>Message-IDs that say nothing but are always the same for a key: a repeat is recognised by the reader's mailbox.</summary>
public static class MessageIds
{
    /// <summary><c>&lt;32 hex digits@domain of the sender&gt;</c>.</summary>
    public static string For(string key, string fromAddress) => $"<{Digest(key)}@{MailAddresses.DomainOf(fromAddress)}>";

    internal static string Digest(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
