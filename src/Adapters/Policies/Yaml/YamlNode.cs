namespace Kyndof.Workflows.Adapters.Policies.Yaml;

/// <summary>A piece of a YAML document with the line it begins on.</summary>
internal abstract record YamlNode(int Line)
{
    /// <summary>What it is, in words for an error.</summary>
    public abstract string Kind { get; }
}

/// <param name="Plain">Written without quotes, so that it may be a number, a flag or nothing.</param>
internal sealed record YamlScalar(int Line, string Text, bool Plain) : YamlNode(Line)
{
    public override string Kind => IsNothing ? "nothing" : $"'{Text}'";

    public bool IsNothing => Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line)
{
    public override string Kind => "a list";
}

/// <summary>Keys as they were written, repeated ones included.</summary>
internal sealed record YamlSection(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line)
{
    public override string Kind => "a section";

    /// <summary>What stands under a key; null where it does not stand.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
