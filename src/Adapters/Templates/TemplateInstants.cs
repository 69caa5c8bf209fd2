using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Writes instants as a colleague reads them, in the profile's zone and with its name: <c>Friday, 20 March 2026, 18:00 KST</c> or
/// <c>2026년 3월 20일 (금) 18:00 KST</c>.</summary>
internal static class TemplateInstants
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <param name="text">RFC 3339 in Z.</param>
    /// <param name="zoneId">IANA id.</param>
    /// <exception cref="FormatException">Either is not what it should be; the message says which.</exception>
    public static string Format(string text, string zoneId, Language language)
    {
        if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            throw new FormatException($"'instant' was given '{text}', which is no instant; guard an optional one with {{{{#if}}}}");
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) ?? throw new FormatException($"'instant' was given the zone '{zoneId}', which nobody knows");
        var local = instant.InZone(zone);
        var separator = language == Language.Ko ? " " : ", ";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{TemplateDates.Format(local.Date, language)}{separator}{Clock.Format(local.TimeOfDay)} {local.GetZoneInterval().Name}");
    }
}
