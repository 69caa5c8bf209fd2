using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>Surveys in a scenario: the usual order is delivered, Typeform sends signed answers. Everything is about survey~K-1042 unless a test says otherwise.</summary>
public static class SurveyScenario
{
    /// <summary>Settings of a host that takes answers signed with <see cref="Secret"/>.</summary>
    public const string Settings = """{ "Kyndof": { "Typeform": { "Secrets": [ "secret-of-tests" ] } } }""";

    public const string Secret = "secret-of-tests";

    /// <summary>A world with the usual client, whose order was delivered on Monday 9 March 2026 at 10:00 in Seoul.</summary>
    public static async Task<Scenario> DeliveredAsync(params (string Name, object? Value)[] client)
    {
        var world = await Scenario.StartAt("2026-03-03T09:30+09:00", settings: Settings);
        await world.PutStaff("specialist-1");
        await world.PutStaff("csm-1", "Demo CSM");
        await world.PutClient(client);
        await world.Place();
        await world.Report("delivered", "2026-03-09T10:00+09:00");
        return world;
    }

    /// <summary>The body Typeform sends; <paramref name="answers"/> by ref: a number, or words.</summary>
    public static string Response(
        string token, string? surveyId, string? orderId, string form = "sample-post-order", string? eventId = null, params (string Ref, object Value)[] answers)
    {
        var hidden = new JsonObject();
        if (surveyId is not null) hidden["survey_id"] = surveyId;
        if (orderId is not null) hidden["order_id"] = orderId;
        return new JsonObject
        {
            ["event_id"] = eventId ?? $"E-{token}",
            ["event_type"] = "form_response",
            ["form_response"] = new JsonObject
            {
                ["form_id"] = form,
                ["token"] = token,
                ["submitted_at"] = "2026-03-17T01:00:00Z",
                ["hidden"] = hidden,
                ["definition"] = new JsonObject { ["fields"] = new JsonArray() },
                ["answers"] = new JsonArray([.. answers.Select(Answer)]),
            },
        }.ToJsonString();
    }

    /// <summary>Somebody answers the post-order survey of K-1042, and it has been dealt with when this returns.</summary>
    public static async Task Answer(this Scenario world, string token, int overall, string? words = null, string? surveyId = "survey~K-1042", string? orderId = "K-1042", string form = "sample-post-order")
    {
        (string, object)[] answers = words is null ? [("overall", overall), ("recommend", 9)] : [("overall", overall), ("recommend", 9), ("improve", words)];
        var (status, _) = await world.SendResponse(Response(token, surveyId, orderId, form, answers: answers));
        Xunit.Assert.Equal(HttpStatusCode.OK, status);
        await world.SettleAsync();
    }

    /// <summary>Calls the webhook as Typeform does; nothing is waited for but the answer.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> SendResponse(this Scenario world, string body, string secret = Secret)
    {
        using var http = world.Stranger();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Typeform-Signature", "sha256=" + Convert.ToBase64String(signature));
        using var answer = await http.PostAsync(new Uri("/api/webhooks/typeform", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public static async Task<JsonNode> Survey(this Scenario world, string surveyId = "survey~K-1042") =>
        (await world.As("cs-lead").GetAsync($"/api/surveys/{surveyId}")).Expect(HttpStatusCode.OK).Json;

    /// <summary>Stage and overall score, e.g. <c>answered 4</c>.</summary>
    public static async Task<string> SurveyState(this Scenario world, string surveyId = "survey~K-1042")
    {
        var survey = await world.Survey(surveyId);
        return $"{survey["stage"]} {survey["answers"]?["overall"]}".TrimEnd();
    }

    /// <summary>What became of each response, as <c>T1 counted</c>, by token.</summary>
    public static async Task<IReadOnlyList<string>> Responses(this Scenario world)
    {
        var list = (await world.As("operator").GetAsync("/api/surveys/deliveries?limit=200")).Expect(HttpStatusCode.OK).Json;
        return [.. list["items"]!.AsArray().Select(row => $"{row!["token"]} {row["state"]}").Order(StringComparer.Ordinal)];
    }

    /// <summary>Keys of the survey's mails, e.g. <c>invitation</c>.</summary>
    public static IReadOnlyList<string> SurveyMails(this Scenario world, string surveyId = "survey~K-1042") =>
        [.. world.Mails().Keys.Where(key => key.StartsWith($"{surveyId}~", StringComparison.Ordinal)).Select(key => key[(surveyId.Length + 1)..]).Order(StringComparer.Ordinal)];

    public static SentMail SurveyMail(this Scenario world, string key, string surveyId = "survey~K-1042") => new(world.Mails()[$"{surveyId}~{key}"]);

    private static JsonObject Answer((string Ref, object Value) answer) => new()
    {
        ["type"] = answer.Value is int ? "number" : "text",
        [answer.Value is int ? "number" : "text"] = JsonSerializer.SerializeToNode(answer.Value, answer.Value.GetType()),
        ["field"] = new JsonObject { ["id"] = "f" + answer.Ref, ["ref"] = answer.Ref, ["type"] = "rating" },
    };
}
