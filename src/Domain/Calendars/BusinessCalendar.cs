using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.TimeZones;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>Business time of one zone: when it is open, and how far apart two instants are in open time (ruling 5, ruling 15).</summary>
/// <remarks>
/// Open time is real elapsed time: a night shift is an hour shorter or longer when the clock changes. An opening or closing the clock
/// skips is at the change itself, one it passes twice is at the first. A shift past midnight belongs to the day it begins on.
/// An interval holds its opening instant and not its closing one.
/// </remarks>
public sealed class BusinessCalendar
{
    private static readonly ZoneLocalMappingResolver FirstOrAtChange =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>A definition never changes, so it is built once for as long as somebody holds it.</summary>
    private static readonly ConditionalWeakTable<CalendarDefinition, BusinessCalendar> Built = [];

    private readonly ILookup<IsoDayOfWeek, Shift> _shifts;
    private readonly HashSet<LocalDate> _closedOn;

    /// <summary>Openings by date: working out what a zone's clock does is most of what counting costs.</summary>
    private readonly ConcurrentDictionary<LocalDate, Interval[]> _openings = new();

    private BusinessCalendar(DateTimeZone zone, ILookup<IsoDayOfWeek, Shift> shifts, HashSet<LocalDate> closedOn)
    {
        Zone = zone;
        _shifts = shifts;
        _closedOn = closedOn;
    }

    public DateTimeZone Zone { get; }

    /// <summary>Every week has a shift, so more closed days than this in a row cannot be.</summary>
    private int LongestClosure => (_closedOn.Count + 2) * 7;

    /// <exception cref="ArgumentException">The zone is unknown, there is no shift at all, or shifts overlap.</exception>
    public static BusinessCalendar From(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Built.GetValue(definition, Build);
    }

    private static BusinessCalendar Build(CalendarDefinition definition)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(definition.Zone)
            ?? throw new ArgumentException($"'{definition.Zone}' is not an IANA time zone.", nameof(definition));
        if (definition.Hours.Count == 0)
            throw new ArgumentException("A calendar without any shift never opens.", nameof(definition));
        if (definition.OverlappingShifts() is [var (first, second), ..])
            throw new ArgumentException($"The shifts {first} and {second} overlap.", nameof(definition));
        return new BusinessCalendar(zone, definition.Hours.OrderBy(shift => shift.From).ToLookup(shift => shift.Day), [.. definition.ClosedOn]);
    }

    public bool IsOpen(Instant at)
    {
        var date = DateOf(at);
        return OpeningsOf(date.PlusDays(-1)).Concat(OpeningsOf(date)).Any(opening => opening.Contains(at));
    }

    /// <summary>Whether a shift begins on that date.</summary>
    public bool IsBusinessDay(LocalDate date) => OpeningsOf(date).Length > 0;

    /// <summary>Its openings from one date to another, both included, in order.</summary>
    public IEnumerable<Interval> Openings(LocalDate from, LocalDate to)
    {
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            foreach (var opening in OpeningsOf(date)) yield return opening;
        }
    }

    /// <summary>The date in the calendar's zone, also after midnight of a night shift.</summary>
    public LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    /// <summary>The instant by which so much open time has passed. Zero is <paramref name="from"/> itself, open or closed; an amount that
    /// ends with a shift is that closing instant, never the next opening.</summary>
    /// <param name="businessTime">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessTime"/> is negative.</exception>
    public Instant Add(Instant from, Duration businessTime)
    {
        if (businessTime < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(businessTime), businessTime, "Business time can only be added.");
        if (businessTime == Duration.Zero) return from;
        var left = businessTime;
        foreach (var opening in OpeningsAfter(from))
        {
            var start = Instant.Max(opening.Start, from);
            var open = opening.End - start;
            if (open >= left) return start + left;
            left -= open;
        }

        throw NeverOpens(from);
    }

    /// <summary>Open time between two instants; negative when <paramref name="to"/> is the earlier.</summary>
    public Duration Between(Instant from, Instant to)
    {
        if (to < from) return -Between(to, from);
        var total = Duration.Zero;
        for (var date = DateOf(from).PlusDays(-1); date <= DateOf(to); date = date.PlusDays(1))
        {
            foreach (var opening in OpeningsOf(date))
            {
                var start = Instant.Max(opening.Start, from);
                var end = Instant.Min(opening.End, to);
                if (end > start) total += end - start;
            }
        }

        return total;
    }

    /// <summary>The instant itself when open, else the start of the next shift.</summary>
    public Instant NextOpening(Instant at)
    {
        foreach (var opening in OpeningsAfter(at)) return Instant.Max(opening.Start, at);
        throw NeverOpens(at);
    }

    /// <summary>The end of the last shift that begins on that date, on a closed day on the next business day: when a deadline that is
    /// only a date ends (ruling 15).</summary>
    public Instant CloseOfBusiness(LocalDate date) => OpeningsOf(NextBusinessDay(date))[^1].End;

    /// <summary>A closed day counts as the next business day, and from there so many business days on; 0 is that day itself.</summary>
    /// <param name="days">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public LocalDate AddBusinessDays(LocalDate date, int days)
    {
        if (days < 0) throw new ArgumentOutOfRangeException(nameof(days), days, "Business days can only be added.");
        var result = NextBusinessDay(date);
        for (var day = 0; day < days; day++) result = NextBusinessDay(result.PlusDays(1));
        return result;
    }

    private LocalDate NextBusinessDay(LocalDate date)
    {
        for (var ahead = 0; ahead <= LongestClosure; ahead++)
        {
            var candidate = date.PlusDays(ahead);
            if (IsBusinessDay(candidate)) return candidate;
        }

        throw NeverOpens(date.AtStartOfDayInZone(Zone).ToInstant());
    }

    /// <summary>Openings that end after an instant, in order; ends only when the calendar stays closed for longer than it can.</summary>
    private IEnumerable<Interval> OpeningsAfter(Instant at)
    {
        var closed = 0;
        for (var date = DateOf(at).PlusDays(-1); closed <= LongestClosure; date = date.PlusDays(1))
        {
            closed++;
            foreach (var opening in OpeningsOf(date))
            {
                closed = 0;
                if (opening.End > at) yield return opening;
            }
        }
    }

    private Interval[] OpeningsOf(LocalDate date) => _openings.GetOrAdd(date, static (date, calendar) => [.. calendar.Shifts(date)], this);

    private IEnumerable<Interval> Shifts(LocalDate date)
    {
        if (_closedOn.Contains(date)) yield break;
        foreach (var shift in _shifts[date.DayOfWeek])
        {
            var start = At(date, shift.From);
            var end = At(shift.EndsNextDay ? date.PlusDays(1) : date, shift.To);
            if (end > start) yield return new Interval(start, end);
        }
    }

    private Instant At(LocalDate date, LocalTime time) => Zone.ResolveLocal(date + time, FirstOrAtChange).ToInstant();

    private InvalidOperationException NeverOpens(Instant from) =>
        new($"The calendar of {Zone.Id} has {_shifts.Count} open weekdays and yet found no opening within {LongestClosure} days of {from}.");
}
