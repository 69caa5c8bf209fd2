using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Public holidays as they stand in <c>policies/holidays/*.yaml</c>.</summary>
public static class HolidayFile
{
    private static readonly SectionShape Shape = new(
    [
        new("country", null, "ISO 3166 code.", new TextShape("a country code such as KR", "^[A-Z]{2}$")),
        new("asOf", null, "The day the law was read.", new DateShape()),
        new("holidays", null, "One line a holiday, in the order of the dates.", new ListShape(new SectionShape(
        [
            new("date", null, "The day.", new DateShape()),
            new("kind", null, "Why it is one.", ChoiceShape.Of<HolidayKind>("kind of holiday")),
            new("status", null, "Published or projected.", ChoiceShape.Of<HolidayStatus>("status")),
            new("standsInFor", null, "Date of the holiday a substitute makes up for.", new DateShape(), Required: false),
            new("en", null, "Name in English.", TextShape.Line),
            new("ko", null, "Name in Korean.", TextShape.Line),
        ]))),
    ]);

    /// <summary>Reads a holiday file.</summary>
    /// <exception cref="PolicyException">It is missing, unreadable, or something in it is wrong.</exception>
    public static IReadOnlyList<DatedHoliday> Load(string path)
    {
        var report = new PolicyReport(path);
        var holidays = Read(report);
        return report.Problems.Count == 0 ? holidays : throw new PolicyException(report.Problems);
    }

    internal static IReadOnlyList<DatedHoliday> Read(PolicyReport report)
    {
        var file = PolicyText.Read(report, Shape);
        if (file is null || report.Problems.Count > 0) return [];
        var lines = file.List<Section>("holidays");
        var holidays = lines.Select(ToHoliday).ToList();
        Check(lines, [.. holidays.Select(dated => dated.Holiday)]);
        return holidays;
    }

    private static DatedHoliday ToHoliday(Section line) => new(
        new Holiday(
            line.Get<LocalDate>("date"),
            new LocalizedText(line.Get<string>("en"), line.Get<string>("ko")),
            line.Get<HolidayKind>("kind"),
            line.Values.TryGetValue("standsInFor", out var date) ? (LocalDate)date : null),
        line.Get<HolidayStatus>("status"));

    private static void Check(IReadOnlyList<Section> lines, IReadOnlyList<Holiday> holidays)
    {
        for (var index = 0; index < holidays.Count; index++)
        {
            var holiday = holidays[index];
            var place = lines[index].At("date");
            if (index > 0 && holiday.Date < holidays[index - 1].Date) place.Refuse("is before the line above; keep the order of the dates");
            if (holidays.Take(index).Any(other => other.Date == holiday.Date && other.Name == holiday.Name)) place.Refuse("is listed twice");
            if (holiday.Kind == HolidayKind.Substitute && !holidays.Any(other => other.Date == holiday.StandsInFor && other.Kind == HolidayKind.Statutory))
                place.Refuse("a substitute must say in standsInFor which listed statutory holiday it makes up for");
            if (holiday.Kind != HolidayKind.Substitute && holiday.StandsInFor is not null)
                place.Refuse("only a substitute stands in for another day");
        }
    }
}

/// <summary>A holiday with whether it was published.</summary>
public sealed record DatedHoliday(Holiday Holiday, HolidayStatus Status);
