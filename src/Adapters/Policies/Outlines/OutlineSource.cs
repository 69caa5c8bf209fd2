using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using Kyndof.Workflows.Orchestrations.Policies.Views;

namespace Kyndof.Workflows.Adapters.Policies.Outlines;

/// <summary>One file of a policy: its values as entries, with the comments of their lines.</summary>
internal sealed class OutlineSource(string file, string text)
{
    private readonly CommentLines comments = new(text);

    public string? CommentAbove(int line) => comments.Above(line);

    /// <summary>The values below a key, in the order of the file; what is written on one line is one entry.</summary>
    /// <param name="above">Keys above, joined by dots.</param>
    /// <param name="shape">What may stand beside the key; null where nothing is known of it.</param>
    public IEnumerable<PolicyEntry> EntriesOf(string above, YamlEntry entry, Shape? shape, string? ruleId = null)
    {
        var (inside, rule) = shape switch
        {
            SectionShape section when section.Fields.FirstOrDefault(field => field.Name == entry.Key.Text) is { } field => (field.Shape, field.RuleId ?? ruleId),
            MapShape map => (map.Item, ruleId),
            _ => ((Shape?)null, ruleId),
        };
        var key = above.Length == 0 ? entry.Key.Text : $"{above}.{entry.Key.Text}";
        return EntriesOf(key, entry.Key.Line, entry.Value, inside, rule);
    }

    private IEnumerable<PolicyEntry> EntriesOf(string key, int line, YamlNode value, Shape? shape, string? ruleId) => value switch
    {
        YamlSection section when !IsOnLine(section, line) => section.Entries.SelectMany(entry => EntriesOf(key, entry, shape, ruleId)),
        YamlList list when list.Items.Any(item => item is YamlSection) && !IsOnLine(list, line) =>
            list.Items.SelectMany((item, place) => EntriesOf($"{key}[{place}]", item.Line, item, (shape as ListShape)?.Item, ruleId)),
        _ => [EntryOf(key, line, value, ruleId)],
    };

    private PolicyEntry EntryOf(string key, int line, YamlNode value, string? ruleId)
    {
        var comment = comments.Beside(line);
        List<string> rules = [.. RuleIds.In(comment), .. RuleIds.In((value as YamlSection)?.Find("rule") is YamlScalar named ? named.Text : null)];
        if (ruleId is not null) rules.AddRange(RuleIds.In(ruleId));
        return new PolicyEntry(key, TextOf(value), [.. rules.Distinct(StringComparer.Ordinal)], comment, file, line);
    }

    private static bool IsOnLine(YamlNode node, int line) => node.Line == line && node switch
    {
        YamlSection section => section.Entries.All(entry => entry.Key.Line == line && IsOnLine(entry.Value, line)),
        YamlList list => list.Items.All(item => IsOnLine(item, line)),
        _ => true,
    };

    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => string.Join(", ", list.Items.Select(TextOf)),
        YamlSection section => string.Join(", ", section.Entries.Select(entry => $"{entry.Key.Text}: {Bracketed(entry.Value)}")),
        _ => "",
    };

    private static string Bracketed(YamlNode node) => node is YamlList ? $"[{TextOf(node)}]" : TextOf(node);
}
