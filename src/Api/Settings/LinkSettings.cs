using System.Text;
using Kyndof.Workflows.Api.Security;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Settings;

/// <summary>What links in notices are made with, from a host's configuration.</summary>
/// <param name="Address">Where people reach the host: <c>Kyndof:Links:BaseUrl</c>, else the host's own address.</param>
/// <param name="Secrets"><c>Kyndof:Links:Secrets</c>, one or a list (<c>:0</c>, <c>:1</c>): the first signs, every one verifies. Empty: none is set.</param>
public sealed record LinkSettings(Uri Address, IReadOnlyList<byte[]> Secrets)
{
    /// <summary>Bytes of a secret at least, as many as the signature has.</summary>
    public const int ShortestSecret = 32;

    private const string BaseUrl = "Kyndof:Links:BaseUrl";
    private const string SecretList = "Kyndof:Links:Secrets";

    /// <param name="configuration">The host's settings.</param>
    /// <param name="ownAddress">The host's own address.</param>
    /// <param name="development">Whether this is a developer's machine: the sample's secret is fine.</param>
    /// <exception cref="SettingException">The address or a secret cannot be used.</exception>
    public static LinkSettings Read(IConfiguration configuration, Uri ownAddress, bool development)
    {
        var section = configuration.GetSection(SecretList);
        var secrets = section.GetChildren().Append(section).Where(entry => entry.Value is not null).Select(entry => SecretOf(entry.Path, entry.Value!.Trim(), development));
        return new LinkSettings(AddressOf(configuration[BaseUrl], ownAddress), [.. secrets]);
    }

    /// <summary>The same, for a host that has nowhere to keep a secret it made.</summary>
    /// <exception cref="SettingException">There is no secret.</exception>
    public LinkSettings Needed() => Secrets.Count > 0
        ? this
        : throw new SettingException(SecretList, $"nothing signs the links in notices. Set at least {ShortestSecret} random characters.");

    private static Uri AddressOf(string? text, Uri ownAddress)
    {
        if (string.IsNullOrWhiteSpace(text)) return ownAddress;
        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : throw new SettingException(BaseUrl, "this is no address; set one that begins with https:// and has no ? and no #.");
    }

    private static byte[] SecretOf(string setting, string text, bool development)
    {
        if (SecretText.IsUnresolved(text)) throw new SettingException(setting, "its Key Vault reference did not resolve; see the app's identity and the secret's name.");
        if (!development && text.StartsWith("sample-", StringComparison.OrdinalIgnoreCase)) throw new SettingException(setting, "this is the sample's secret, which everybody knows; set one of your own.");
        var secret = Encoding.UTF8.GetBytes(text);
        return secret.Length >= ShortestSecret ? secret : throw new SettingException(setting, $"a secret has at least {ShortestSecret} characters; this one could be guessed.");
    }
}
