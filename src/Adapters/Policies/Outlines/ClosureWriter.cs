using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kyndof.Workflows.Adapters.Policies.Outlines;

/// <summary>Writes a closure into the YAML of a policy and leaves every other character as it is.</summary>
public sealed class ClosureWriter : IClosureWriter
{
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ArgumentException">The text has no version at its top, or no list <c>calendar.closures</c>.</exception>
    public string Add(string policy, Closure closure, int version)
    {
        ArgumentNullException.ThrowIfNull(closure);
        var places = PlacesOf(policy);
        if (places is not { Version: { } number, Closures: { } closures }) throw new ArgumentException("The text has no version, or no calendar.closures.", nameof(policy));
        List<(int At, int Length, string Text)> edits =
            [(At(number.Start), At(number.End) - At(number.Start), version.ToString(CultureInfo.InvariantCulture)), (closures.Begin, 0, ItemOf(closure, closures, policy.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n"))];
        return edits.OrderByDescending(edit => edit.At).Aggregate(policy, (text, edit) => text.Remove(edit.At, edit.Length).Insert(edit.At, edit.Text));
    }

    /// <summary>The reason in double quotes: every text of one line can stand there.</summary>
    private static string ItemOf(Closure closure, ClosureList list, string lineEnd)
    {
        var item = string.Create(CultureInfo.InvariantCulture, $"{{ date: {closure.Date:uuuu-MM-dd}, reason: {JsonSerializer.Serialize(closure.Reason, AsTyped)} }}");
        if (list.Indent is { } indent) return $"- {item}{lineEnd}{new string(' ', indent)}";
        return list.IsEmpty ? item : $"{item}, ";
    }

    private static (Scalar? Version, ClosureList? Closures) PlacesOf(string policy)
    {
        var parser = new Parser(new StringReader(policy));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        Scalar? version = null;
        ClosureList? closures = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            if (key == "version" && parser.Accept<Scalar>(out var number)) version = number;
            if (key == "calendar" && parser.TryConsume<MappingStart>(out _)) closures = ClosuresOf(parser);
            else parser.SkipThisAndNestedEvents();
        }

        return (version, closures);
    }

    private static ClosureList? ClosuresOf(Parser parser)
    {
        ClosureList? found = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var isIt = parser.Consume<Scalar>().Value == "closures";
            if (!isIt || !parser.TryConsume<SequenceStart>(out var list))
            {
                parser.SkipThisAndNestedEvents();
                continue;
            }

            var isEmpty = parser.Accept<SequenceEnd>(out _);
            found = list.Style == SequenceStyle.Block
                ? new ClosureList(At(list.Start), (int)list.Start.Column - 1, isEmpty)
                : new ClosureList(At(list.Start) + 1, null, isEmpty);
            while (!parser.TryConsume<SequenceEnd>(out _)) parser.SkipThisAndNestedEvents();
        }

        return found;
    }

    private static int At(Mark mark) => (int)mark.Index;

    /// <param name="Begin">Where the first item goes: behind the bracket, or at the first dash.</param>
    /// <param name="Indent">Blanks before a dash; null for a list in brackets.</param>
    private sealed record ClosureList(int Begin, int? Indent, bool IsEmpty);
}
