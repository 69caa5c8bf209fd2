using System.Buffers.Text;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Names of the parameters a list takes; any other is refused, so that a misspelt filter does not list everything.</summary>
internal sealed record KnownQuery(IReadOnlyList<string> Names);

/// <summary>Reads the parameters of a list and collects what is wrong with them.</summary>
internal sealed class QueryReader
{
    public const int DefaultLimit = 50;
    public const int LargestLimit = 200;
    private const int LongestText = 100;

    private readonly ErrorList errors = new();

    public Problem? Refusal => errors.IsEmpty ? null : errors.ToProblem();

    /// <summary>Cursors leave as opaque text: what is in them is ours to change.</summary>
    public static string? Encode(string? cursor) => cursor is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(cursor));

    /// <summary>Refuses a parameter for what only its route can tell.</summary>
    public void Refuse(string name, string rule, string message, string allowed) => errors.Add($"query.{name}", rule, message, allowed);

    public string? Id(string name, string? text)
    {
        if (text is not null && !Texts.IsId(text)) errors.Add($"query.{name}", "pattern", "This is not an id.", Texts.IdPattern);
        return text;
    }

    public string? Key(string name, string? text)
    {
        if (text is not null && !Texts.IsKey(text)) errors.Add($"query.{name}", "pattern", "This is not an id.", Texts.KeyPattern);
        return text;
    }

    public T? Word<T>(string name, string? text)
        where T : struct, Enum
    {
        if (text is null) return null;
        if (JsonWords.Read<T>(text) is { } word) return word;
        errors.Add($"query.{name}", "type", "This word is not known here.", string.Join(", ", JsonWords.ValuesOf(typeof(T))));
        return null;
    }

    public Instant? Instant(string name, string? text)
    {
        if (text is null) return null;
        if (Read<Instant>(text) is { } value) return value;
        errors.Add($"query.{name}", "type", "This is not an instant with its offset (write + as %2B).", JsonWords.Describe(typeof(Instant)));
        return null;
    }

    /// <summary>A date that must be there.</summary>
    public LocalDate? NeededDate(string name, string? text)
    {
        if (text is null) errors.Add($"query.{name}", "required", "The date is missing.", JsonWords.Describe(typeof(LocalDate)));
        else if (Read<LocalDate>(text) is { } date) return date;
        else errors.Add($"query.{name}", "type", "There is no such date.", JsonWords.Describe(typeof(LocalDate)));
        return null;
    }

    /// <summary>Refuses a last date before the first, or so many days after it that one answer would not hold them.</summary>
    /// <param name="most">Days with both ends.</param>
    public void Within(string name, LocalDate? from, LocalDate? to, int most)
    {
        if (from is not { } first || to is not { } last) return;
        if (last < first) errors.Add($"query.{name}", "order", "The last date is before the first.", "the first date or later");
        else if (Period.DaysBetween(first, last) >= most) errors.Add($"query.{name}", "range", "These are too many days.", $"1 to {most} days");
    }

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? Number(string name, string? text, int from, int to)
    {
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to) return number;
        errors.Add($"query.{name}", "range", "The number is out of range.", $"{from} to {to}");
        return null;
    }

    public bool? Flag(string name, string? text)
    {
        if (text is null) return null;
        if (text is "true" or "false") return text == "true";
        errors.Add($"query.{name}", "type", "This is neither true nor false.", "true, false");
        return null;
    }

    /// <summary>Words to look for: 1 to 100 characters with at least one letter or digit.</summary>
    public string? Text(string name, string? text)
    {
        if (text is null || (text.Length <= LongestText && Texts.IsOneCleanLine(text) && text.Any(char.IsLetterOrDigit))) return text;
        errors.Add($"query.{name}", "text", "These are no words to look for.", $"1 to {LongestText} characters in one line, with a letter or a digit");
        return null;
    }

    public int Limit(string? text)
    {
        if (text is null) return DefaultLimit;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= LargestLimit) return limit;
        errors.Add("query.limit", "range", "The limit is out of range.", $"1 to {LargestLimit}");
        return DefaultLimit;
    }

    public string? Cursor(string? text)
    {
        if (text is null) return null;
        if (TryDecode(text) is { } cursor && Texts.IsKey(cursor)) return cursor;
        errors.Add("query.cursor", "pattern", "This is not a cursor of ours.", "the 'next' of the page before");
        return null;
    }

    private static string? TryDecode(string text)
    {
        if (text.Length > 400 || !Base64Url.IsValid(text)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
    }

    private static T? Read<T>(string text)
        where T : struct
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text), WorkflowJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal static class QueryRoutes
{
    /// <summary>Declares the parameters of a list: the constructor parameters of <typeparamref name="T"/>.</summary>
    public static RouteHandlerBuilder TakesQuery<T>(this RouteHandlerBuilder builder) =>
        builder.WithMetadata(new KnownQuery([.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(NameOf)]));

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
