namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>Headers every message carries whatever takes it away.</summary>
public static class MailHeaders
{
    /// <summary>The ledger key, for whoever looks at a mail and wants its row.</summary>
    public const string Key = "X-Message-Key";

    /// <summary>An out-of-office reply to these would only reach the owner's mailbox for nothing (RFC 3834).</summary>
    public static IEnumerable<(string Name, string Value)> Of(string key) => [("Auto-Submitted", "auto-generated"), (Key, key)];
}
