using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>March 2026 in Seoul, open Monday to Friday 09:00 to 18:00, and cases to change.</summary>
internal static class FigureSamples
{
    public static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    public static readonly FigureFacts Nothing = new([], [], [], [], new HashSet<string>());

    private static readonly FigureRules Rules = new(SurveyPolicies.Kyndof, IssuePolicies.Kyndof, BusinessCalendar.From(new CalendarDefinition
    {
        Zone = "Asia/Seoul",
        Hours = [.. Enumerable.Range(1, 5).Select(day => new Shift((IsoDayOfWeek)day, new LocalTime(9, 0), new LocalTime(18, 0)))],
    }));

    /// <summary>E.g. <c>2026-03-02T10:00</c>, on the clock of Seoul.</summary>
    public static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Seoul).ToInstant();

    public static FigurePeriod March(FigureStep step = FigureStep.Month) => new(At("2026-03-01T00:00"), At("2026-04-01T00:00"), step, Seoul);

    public static Figure Of(FigureFacts facts, FigureId id, FigurePeriod? period = null, ClientSegment? segment = null) =>
        ServiceFigures.Of(facts, Rules, period ?? March(), segment).Single(figure => figure.Id == id);

    public static IReadOnlyList<Figure> All(FigureFacts facts) => ServiceFigures.Of(facts, Rules, March(FigureStep.Week), segment: null);

    public static IssueFigure Issue(string received = "2026-03-03T10:00", string? first = null, string? resolved = null) => new()
    {
        IssueId = "I-1",
        Kind = IssueKind.ProductInformation,
        ReceivedAt = At(received),
        ClientTier = ClientTier.Standard,
        Domestic = true,
        OpeningTier = Tier.One,
        Tier = Tier.One,
        FirstResponse = first is null ? null : Span(first),
        Resolution = resolved is null ? null : Span(resolved),
    };

    public static SurveyFigure Survey(int? overall = null, int? recommend = null, string at = "2026-03-10T10:00") => new()
    {
        SurveyId = "survey~K-1",
        Form = SurveyForm.PostOrder,
        At = At(at),
        Sent = true,
        Answered = overall is not null || recommend is not null,
        Overall = overall,
        Recommend = recommend,
    };

    public static OrderFigure Order(string id, PromiseCount promises) =>
        new() { OrderId = id, PlacedAt = At("2026-03-05T10:00"), Tier = ClientTier.Standard, Domestic = true, Promises = promises };

    public static FeedbackFigure Loop(int? days) => new()
    {
        FeedbackId = "F-1",
        ReceivedAt = At("2026-03-05T10:00"),
        OpenedAt = At("2026-03-05T10:00"),
        EndedAt = days is { } after ? At("2026-03-05T10:00") + Duration.FromDays(after) : null,
        Stage = days is null ? FeedbackStage.Acting : FeedbackStage.Satisfied,
    };

    /// <summary>The distribution in order, e.g. <c>1 0 2</c>.</summary>
    public static string Bars(this Figure figure) => string.Join(' ', figure.Distribution.Select(bar => bar.Count));

    /// <summary>E.g. <c>2:30</c>: hours and minutes.</summary>
    private static Duration Span(string text) => DurationPattern.CreateWithInvariantCulture("H:mm").Parse(text).Value;
}
