using System.Security.Cryptography;
using Kyndof.Workflows.Api.Settings;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Role keys from settings: <c>Kyndof:KeyHashes:&lt;role&gt;</c> is the hex SHA-256 of a key, <c>Kyndof:Keys:&lt;role&gt;</c> a key as it
/// is. Either may be a list (<c>:0</c>, <c>:1</c>), so that a new key works before the old one is taken away. A role may be written
/// <c>order-system</c> or <c>orderSystem</c>.</summary>
public static class KeyRingSettings
{
    private const string Keys = "Kyndof:Keys";
    private const string Hashes = "Kyndof:KeyHashes";

    /// <summary>Characters of a key outside development, *assumed*: 20 random ones cannot be guessed over HTTP.</summary>
    private const int Shortest = 20;

    /// <param name="configuration">The host's settings.</param>
    /// <param name="development">Whether this is a developer's machine: short keys and the sample's are fine.</param>
    /// <param name="platformSignIn">Whether the platform signs callers in, so that no key at all is fine.</param>
    /// <exception cref="SettingException">A key or hash cannot be used, or there is none.</exception>
    public static KeyRing Read(IConfiguration configuration, bool development, bool platformSignIn = false)
    {
        var found = Values(configuration, Keys).Select(entry => entry.ToHash(KeyHashOf(entry, development)))
            .Concat(Values(configuration, Hashes).Select(entry => entry.ToHash(HashOf(entry)))).ToList();
        if (found.Count == 0 && !platformSignIn)
            throw new SettingException(Hashes, "no role has a key and the platform signs nobody in, so nobody could call. Give at least one role the SHA-256 of a key.");
        var shared = found.GroupBy(hash => hash.Text, StringComparer.Ordinal).FirstOrDefault(group => group.Select(hash => hash.Role).Distinct().Count() > 1);
        if (shared is not null) throw new SettingException(shared.Last().Setting, "this key is another role's already; every role needs its own.");
        return KeyRing.FromHashes(found.DistinctBy(hash => hash.Text, StringComparer.Ordinal).Select(hash => new KeyHash(hash.Role, Convert.FromHexString(hash.Text))));
    }

    private static IEnumerable<Entry> Values(IConfiguration configuration, string name)
    {
        foreach (var section in configuration.GetSection(name).GetChildren())
        {
            if (RoleOf(section.Key) is not { } role)
                throw new SettingException(section.Path, $"there is no such role. Roles are: {string.Join(", ", Roles.All.Select(known => known.Name()))}.");
            if (section.Value is not null) yield return new Entry(role, section.Path, section.Value.Trim());
            foreach (var one in section.GetChildren()) yield return new Entry(role, one.Path, one.Value?.Trim() ?? "");
        }
    }

    private static Role? RoleOf(string name)
    {
        var word = name.Replace("-", "", StringComparison.Ordinal);
        return Roles.All.Where(role => role.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)).Select(role => (Role?)role).FirstOrDefault();
    }

    private static byte[] KeyHashOf(Entry entry, bool development)
    {
        var key = entry.Value;
        if (key.Length == 0) throw entry.Problem("it is empty; set a key or remove the setting.");
        if (SecretText.IsUnresolved(key)) throw entry.Problem("its Key Vault reference did not resolve; see the app's identity and the secret's name.");
        if (key.Length > PresentedKey.Longest) throw entry.Problem($"a key has at most {PresentedKey.Longest} characters.");
        if (development) return KeyRing.HashOf(key);
        if (key.StartsWith("sample-", StringComparison.OrdinalIgnoreCase)) throw entry.Problem("this is the sample's key, which everybody knows; set one of your own.");
        if (key.Length < Shortest) throw entry.Problem($"a key has at least {Shortest} characters; this one could be guessed.");
        return KeyRing.HashOf(key);
    }

    private static byte[] HashOf(Entry entry) =>
        entry.Value.Length == 2 * SHA256.HashSizeInBytes && entry.Value.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(entry.Value)
            : throw entry.Problem("it is not the SHA-256 of a key in 64 hex digits.");

    private sealed record Entry(Role Role, string Setting, string Value)
    {
        public Found ToHash(byte[] hash) => new(Role, Setting, Convert.ToHexString(hash));

        public SettingException Problem(string problem) => new(Setting, problem);
    }

    private sealed record Found(Role Role, string Setting, string Text);
}
