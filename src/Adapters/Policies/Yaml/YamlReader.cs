using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kyndof.Workflows.Adapters.Policies.Yaml;

/// <summary>Reads one document into nodes that know their line. Anchors, aliases, tags and odd keys have no place in a policy and are refused.</summary>
internal static class YamlReader
{
    private const int DeepestLevel = 16;

    /// <exception cref="YamlException">The text is not such a document.</exception>
    public static YamlNode Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return ReadDocument(parser);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The scanner trips over some unfinished lists and quotes instead of naming them.
            throw At(parser, "Something begun after this line is not finished: a bracket, a brace or a quote.");
        }
    }

    private static YamlNode ReadDocument(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out var nothing)) throw new YamlException(nothing.Start, nothing.End, "The file is empty.");
        parser.Consume<DocumentStart>();
        var root = ReadNode(parser, 0);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _)) throw At(parser, "The file holds more than one document.");
        return root;
    }

    private static YamlNode ReadNode(IParser parser, int level)
    {
        if (level > DeepestLevel) throw At(parser, $"Nested deeper than {DeepestLevel} levels.");
        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw At(parser, "Anchors and tags are not supported here; write the value out.");
        if (parser.TryConsume<Scalar>(out var scalar)) return ReadScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out var list)) return new YamlList(LineOf(list), ReadItems(parser, level));
        if (parser.TryConsume<MappingStart>(out var section)) return new YamlSection(LineOf(section), ReadEntries(parser, level));
        throw At(parser, "Aliases are not supported here; write the value out.");
    }

    private static List<YamlNode> ReadItems(IParser parser, int level)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(parser, level + 1));
        return items;
    }

    private static List<YamlEntry> ReadEntries(IParser parser, int level)
    {
        var entries = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key)) throw At(parser, "A key must be a single word.");
            entries.Add(new YamlEntry(ReadScalar(key), ReadNode(parser, level + 1)));
        }

        return entries;
    }

    private static YamlScalar ReadScalar(Scalar scalar) => new(LineOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);

    private static int LineOf(ParsingEvent parsed) => (int)parsed.Start.Line;

    private static YamlException At(IParser parser, string message) =>
        new(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, message);
}
