using System.Text.Json;
using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What clients answered to surveys, by Typeform's webhook; some never do.</summary>
internal static class DemoSurveys
{
    public static IEnumerable<DemoStep> Steps() =>
    [
        Order("D-2001", At(3, 26, 10), 5, 9, "무대 뒤에서도 입기 편했습니다."),
        Order("D-2012", At(3, 28, 20), 4, 8),
        Order("D-2008", At(4, 1, 7), 4, 7),
        Order("D-2009", At(4, 1, 11), 5, 9),
        Order("D-2004", At(4, 2, 15), 3, 6, "출고가 일주일 늦었습니다."),
        Order("D-2006", At(4, 3, 13), 2, 4, "택배가 공연 사흘 전에야 왔어요."),
        Order("D-2003", At(4, 4, 16), 5, 10),
        Order("D-2002", At(4, 6, 23), 4, 9, "Customs papers could come earlier."),
        Order("D-2011", At(4, 8, 9), 5, 10),
        Order("D-2005", At(4, 13, 18), 4, 8),
        Order("D-2013", At(4, 17, 10), 5, 10, "이번에도 최고였습니다."),

        // Two weeks after a change: the first client is satisfied, the second is not, and their loop begins anew.
        Check("survey~loop~F-4001~1", At(3, 27, 10), 5),
        Check("survey~loop~F-4002~1", At(4, 6, 10), 3),
    ];

    private static DemoStep Order(string orderId, Instant at, int overall, int recommend, string? words = null) =>
        Answer($"demo-{orderId}", "sample-post-order", $"survey~{orderId}", orderId, at, words is null
            ? [Number("overall", overall), Number("quality", overall), Number("recommend", recommend)]
            : [Number("overall", overall), Number("quality", overall), Number("recommend", recommend), Words(words)]);

    private static DemoStep Check(string surveyId, Instant at, int overall) =>
        Answer($"demo-{surveyId}", "sample-loop-check", surveyId, null, at, [Number("overall", overall)]);

    private static DemoStep Answer(string token, string form, string surveyId, string? orderId, Instant at, object[] answers)
    {
        var body = JsonSerializer.Serialize(new
        {
            event_id = $"event-{token}",
            event_type = "form_response",
            form_response = new { form_id = form, token, submitted_at = Text(at), hidden = new { order_id = orderId, survey_id = surveyId }, answers },
        });
        return new DemoStep(at, (caller, stop) => caller.AnswerAsync(body, stop));
    }

    private static object Number(string reference, int number) => new { type = "number", number, field = new { @ref = reference } };

    private static object Words(string text) => new { type = "text", text, field = new { @ref = "improve" } };
}
