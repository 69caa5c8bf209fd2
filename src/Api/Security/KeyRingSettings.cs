using Kyndof.Workflows.Api.Settings;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Role keys from a host's configuration: <c>Kyndof:KeyHashes:&lt;role&gt;</c> holds the SHA-256 of a key in hex, or a list of
/// them while keys are rotated; <c>Kyndof:Keys:&lt;role&gt;</c> a key in clear, for a machine of one's own. A role is written
/// <c>csLead</c> or <c>cs-lead</c>.</summary>
public static class KeyRingSettings
{
    /// <summary>Keys that begin so are published with the sample settings.</summary>
    public const string SamplePrefix = "sample-";

    /// <summary>Shortest key in clear outside a development environment, in characters.</summary>
    public const int ShortestKey = 20;

    /// <param name="isDevelopment">Only then sample keys open anything.</param>
    /// <exception cref="SettingException">A role is unknown, a hash is none, two roles share a key, or a key is too weak here.</exception>
    public static KeyRing Read(IConfiguration configuration, bool isDevelopment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var hashes = configuration.GetSection("Kyndof:KeyHashes").GetChildren().SelectMany(Hashes);
        var keys = configuration.GetSection("Kyndof:Keys").GetChildren().SelectMany(section => Keys(section, isDevelopment));
        List<KeyHash> all = [.. hashes, .. keys];
        try
        {
            return KeyRing.FromHashes(all);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingException("Kyndof__KeyHashes", wrong.Message);
        }
    }

    private static IEnumerable<KeyHash> Hashes(IConfigurationSection section) => Values(section).Select(value =>
    {
        try
        {
            return new KeyHash(RoleOf(section), Convert.FromHexString(value));
        }
        catch (FormatException)
        {
            throw new SettingException(NameOf(section), "is not a SHA-256 in hex (64 digits).");
        }
    });

    private static IEnumerable<KeyHash> Keys(IConfigurationSection section, bool isDevelopment) => Values(section).Select(value =>
    {
        if (!isDevelopment && value.StartsWith(SamplePrefix, StringComparison.OrdinalIgnoreCase))
            throw new SettingException(NameOf(section), "is the published sample key, which opens nothing outside a development environment. Make one of your own.");
        if (!isDevelopment && value.Length < ShortestKey)
            throw new SettingException(NameOf(section), $"has fewer than {ShortestKey} characters.");
        return new KeyHash(RoleOf(section), KeyRing.HashOf(value));
    });

    private static IEnumerable<string> Values(IConfigurationSection section) => section.Value is { Length: > 0 } one
        ? [one]
        : section.GetChildren().Select(static child => child.Value).OfType<string>().Where(static value => value.Length > 0);

    private static Role RoleOf(IConfigurationSection section)
    {
        var plain = section.Key.Replace("-", "", StringComparison.Ordinal);
        foreach (var role in Roles.All)
        {
            if (plain.Equals(role.ToString(), StringComparison.OrdinalIgnoreCase)) return role;
        }

        throw new SettingException(NameOf(section), $"is no role. Roles are {string.Join(", ", Roles.All.Select(static role => role.Name()))}.");
    }

    private static string NameOf(IConfigurationSection section) => section.Path.Replace(":", "__", StringComparison.Ordinal);
}
