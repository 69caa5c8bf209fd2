using System.Net.Mail;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>What may stand in an address header, and how an address looks where strangers may read it.</summary>
public static class MailAddresses
{
    /// <summary>True for one plain ASCII address without a display name.</summary>
    public static bool IsValid(string address) =>
        address.Length is > 2 and <= 254
        && !address.AsSpan().ContainsAnyExceptInRange('!', '~')
        && MailAddress.TryCreate(address, out var parsed)
        && parsed.Address == address;

    /// <summary>The domain of an address; <c>localhost</c> where it has none.</summary>
    public static string DomainOf(string address) =>
        address.LastIndexOf('@') is var at and >= 0 && at < address.Length - 1 ? address[(at + 1)..] : "localhost";

    /// <summary>For logs: <c>c***@example.com</c>.</summary>
    public static string Mask(string address) =>
        address.LastIndexOf('@') is var at and > 0 ? $"{address[0]}***{address[at..]}" : "***";

    /// <summary>A text of a server with the address masked wherever it stands.</summary>
    public static string MaskIn(string text, string address) =>
        address.Length == 0 ? text : text.Replace(address, Mask(address), StringComparison.OrdinalIgnoreCase);
}
