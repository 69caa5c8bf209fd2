using Kyndof.Workflows.Domain.Calendars;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys;

/// <summary>When a client is asked: in business hours of the zone they live in (FBK-1).</summary>
public static class SendWindow
{
    /// <summary>The calendar's weekly hours as the client's clock shows them. Its holidays are those of its own country, so they close only its own zone.</summary>
    /// <param name="clientZone">IANA zone; null or unknown: the calendar's.</param>
    public static BusinessCalendar Of(CalendarDefinition calendar, string? clientZone)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return clientZone is null || clientZone == calendar.Zone || DateTimeZoneProviders.Tzdb.GetZoneOrNull(clientZone) is null
            ? BusinessCalendar.From(calendar)
            : BusinessCalendar.From(calendar with { Zone = clientZone, ClosedOn = [] });
    }
}
