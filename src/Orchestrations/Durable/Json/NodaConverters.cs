using System.Text.Json;
using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Orchestrations.Durable.Json;

/// <summary>RFC 3339 with an offset in, <c>Z</c> out. A text without an offset is refused: it would be a guess.</summary>
public sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = NodaText.Read(ref reader, "an instant with an offset, e.g. 2026-03-02T09:00:00+09:00");
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        if (!parsed.Success) parsed = WithoutSeconds.Parse(text);
        return parsed.Success ? parsed.Value.ToInstant()
            : throw new JsonException($"'{NodaText.Shorten(text)}' is not an instant with an offset, e.g. 2026-03-02T09:00:00+09:00");
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    private static readonly OffsetDateTimePattern WithoutSeconds =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
}

/// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = NodaText.Read(ref reader, "a date, e.g. 2026-03-02");
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{NodaText.Shorten(text)}' is not a date, e.g. 2026-03-02");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

/// <summary>A time of day as <c>HH:mm</c>, seconds where there are any.</summary>
public sealed class LocalTimeConverter : JsonConverter<LocalTime>
{
    private static readonly LocalTimePattern Short = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = NodaText.Read(ref reader, "a time of day, e.g. 09:00");
        var parsed = Short.Parse(text);
        if (!parsed.Success) parsed = LocalTimePattern.ExtendedIso.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{NodaText.Shorten(text)}' is not a time of day, e.g. 09:00");
    }

    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.TickOfSecond == 0 && value.Second == 0 ? Short.Format(value) : LocalTimePattern.ExtendedIso.Format(value));
}

/// <summary>An elapsed time as an ISO 8601 duration of days, hours, minutes and seconds, e.g. <c>PT4H</c>.</summary>
public sealed class DurationConverter : JsonConverter<Duration>
{
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = NodaText.Read(ref reader, "a duration, e.g. PT2H");
        return IsoDuration.TryParse(text, out var value) ? value
            : throw new JsonException($"'{NodaText.Shorten(text)}' is not a duration, e.g. PT2H or P1D");
    }

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoDuration.Format(value));
}

internal static class NodaText
{
    public static string Read(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"Expected {expected}");

    public static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
