using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Writes dates as a client reads them: <c>Friday, 20 March 2026</c> or <c>2026년 3월 20일 (금)</c>.</summary>
internal static class TemplateDates
{
    private const string KoreanDays = "월화수목금토일";

    private static readonly LocalDatePattern English =
        LocalDatePattern.Create("dddd, d MMMM uuuu", CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    public static string Format(LocalDate date, Language language) => language == Language.Ko
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}년 {date.Month}월 {date.Day}일 ({KoreanDays[(int)date.DayOfWeek - 1]})")
        : English.Format(date);
}
