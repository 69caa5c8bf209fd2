using System.Collections;
using Microsoft.OpenApi;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>A check of a string, or of each string of a list.</summary>
public abstract class TextCheckAttribute : CheckAttribute
{
    internal sealed override void Check(object? value, string path, ErrorList errors, Instant now)
    {
        if (value is string text) CheckText(text, path, errors);
        else if (value is IEnumerable list) CheckEach(list, path, errors);
    }

    private protected abstract void CheckText(string text, string path, ErrorList errors);

    private void CheckEach(IEnumerable list, string path, ErrorList errors)
    {
        var index = 0;
        foreach (var text in list.OfType<string>()) CheckText(text, $"{path}[{index++}]", errors);
    }
}

/// <summary>Words of a bounded length, on one line unless <see cref="LineBreaks"/>: no control characters, no text direction tricks.</summary>
/// <param name="longest">In UTF-16 characters; the shortest is 1, not counting blanks.</param>
public sealed class WordsAttribute(int longest) : TextCheckAttribute
{
    public int Longest => longest;

    /// <summary>Several lines are fine. Default false.</summary>
    public bool LineBreaks { get; init; }

    internal override void Describe(OpenApiSchema schema) => (schema.MinLength, schema.MaxLength) = (1, longest);

    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (text.Length > longest || string.IsNullOrWhiteSpace(text))
        {
            errors.Add(path, Rule ?? "length", $"The text has {text.Length} characters.", $"1 to {longest} characters, not only blanks");
        }
        else if (LineBreaks && !Texts.IsCleanText(text))
        {
            errors.Add(path, Rule ?? "pattern", "The text has a control character.", "printable characters and line breaks");
        }
        else if (!LineBreaks && !Texts.IsOneCleanLine(text))
        {
            errors.Add(path, Rule ?? "pattern", "The text has a control character or a line break.", "one line of printable characters");
        }
    }
}

/// <summary>A business id: safe as a table key, a file name and a route segment.</summary>
public sealed class BusinessIdAttribute : TextCheckAttribute
{
    internal override void Describe(OpenApiSchema schema) => schema.Pattern = Texts.IdPattern;

    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (!Texts.IsId(text)) errors.Add(path, Rule ?? "pattern", "This is not an id.", Texts.IdPattern);
    }
}

/// <summary>An e-mail address that can plausibly be delivered to.</summary>
public sealed class EmailAddressAttribute : TextCheckAttribute
{
    internal override void Describe(OpenApiSchema schema) => (schema.Format, schema.MaxLength) = ("email", Texts.LongestEmail);

    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (!Texts.IsEmail(text)) errors.Add(path, Rule ?? "pattern", "This is not an e-mail address.", "name@example.com, at most 254 characters");
    }
}

/// <summary>A telephone number as people write it.</summary>
public sealed class PhoneNumberAttribute : TextCheckAttribute
{
    internal override void Describe(OpenApiSchema schema) => schema.Pattern = Texts.PhonePattern;

    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (!Texts.IsPhone(text)) errors.Add(path, Rule ?? "pattern", "This is not a telephone number.", "digits, blanks and + ( ) - . of 3 to 32 characters");
    }
}

/// <summary>An IANA time zone.</summary>
public sealed class TimeZoneIdAttribute : TextCheckAttribute
{
    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is null) errors.Add(path, Rule ?? "pattern", "There is no such time zone.", "an IANA zone, e.g. Asia/Seoul");
    }
}

/// <summary>One of a few words.</summary>
public sealed class OneOfAttribute(params string[] words) : TextCheckAttribute
{
    public IReadOnlyList<string> Words => words;

    internal override void Describe(OpenApiSchema schema) => schema.Enum = [.. words.Select(word => System.Text.Json.Nodes.JsonValue.Create(word))];

    private protected override void CheckText(string text, string path, ErrorList errors)
    {
        if (!words.Contains(text, StringComparer.Ordinal)) errors.Add(path, Rule ?? "pattern", "This word is not known here.", string.Join(", ", words));
    }
}
