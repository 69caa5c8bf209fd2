using System.Security.Cryptography;
using System.Text.Json;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.LocalHost.Keys;

/// <summary>The bearer keys of an installation. A first run makes one per role and leaves them in clear in <c>keys.json</c>
/// for the operator to take away; the host itself keeps only hashes, in <c>keys.sha256.json</c>.</summary>
public sealed class KeyFile
{
    private const int KeyBytes = 32;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private KeyFile(string path, IKeyRing ring, bool created)
    {
        Path = path;
        Ring = ring;
        Created = created;
    }

    /// <summary>Where the clear keys are (or were, once the operator has taken them away).</summary>
    public string Path { get; }

    public IKeyRing Ring { get; }

    /// <summary>True when this run made the keys.</summary>
    public bool Created { get; }

    /// <summary>Opens the keys of a data folder, or makes them.</summary>
    /// <exception cref="KeyFileException">A key file is there and cannot be read.</exception>
    public static KeyFile Open(string folder)
    {
        var clear = System.IO.Path.Combine(folder, "keys.json");
        var hashes = System.IO.Path.Combine(folder, "keys.sha256.json");
        if (File.Exists(hashes)) return new KeyFile(clear, RingOf(hashes), created: false);
        if (File.Exists(clear)) return Keep(clear, hashes, Read(clear), created: false);

        var keys = Roles.All.ToDictionary(role => role.Name(), _ => NewKey(), StringComparer.Ordinal);
        Write(clear, keys);
        return Keep(clear, hashes, keys, created: true);
    }

    private static KeyRing RingOf(string hashes)
    {
        try
        {
            return KeyRing.FromHashes(Read(hashes).Select(Hash));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new KeyFileException(hashes, wrong.Message, wrong);
        }
    }

    private static KeyFile Keep(string clear, string hashes, Dictionary<string, string> keys, bool created)
    {
        var hashed = keys.ToDictionary(entry => entry.Key, entry => Convert.ToHexStringLower(KeyRing.HashOf(entry.Value)), StringComparer.Ordinal);
        Write(hashes, hashed);
        return new KeyFile(clear, KeyRing.FromHashes(hashed.Select(Hash)), created);
    }

    private static KeyHash Hash(KeyValuePair<string, string> entry) => Roles.TryParse(entry.Key, out var role)
        ? new KeyHash(role, Convert.FromHexString(entry.Value))
        : throw new KeyFileException("keys.sha256.json", $"'{entry.Key}' is no role; roles are {string.Join(", ", Roles.All.Select(known => known.Name()))}");

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))
                ?? throw new KeyFileException(path, "it is empty");
        }
        catch (JsonException broken)
        {
            throw new KeyFileException(path, broken.Message, broken);
        }
    }

    /// <summary>Written whole or not at all, readable by its owner alone.</summary>
    private static void Write(string path, Dictionary<string, string> content)
    {
        var draft = path + ".new";
        using (var stream = OwnersFile.Create(draft))
        {
            JsonSerializer.Serialize(stream, content, Indented);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

/// <summary>A key file is there and cannot be used.</summary>
public sealed class KeyFileException(string path, string problem, string remedy, Exception? inner = null)
    : Exception($"{path} cannot be used: {problem}. {remedy}", inner)
{
    public KeyFileException(string path, string problem, Exception? inner = null)
        : this(path, problem, "Mend it, or delete keys.json and keys.sha256.json together to get new keys.", inner)
    {
    }

    public string Path { get; } = path;

    public string Problem { get; } = problem;
}
