using System.Net;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What clients say in a scenario, and what people do about it. Everything is about feedback F-7 of demo-agency unless a test says otherwise.</summary>
public static class FeedbackScenario
{
    public static async Task<ApiAnswer> GiveFeedback(this Scenario world, string text, params (string Name, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["feedbackId"] = "F-7", ["clientId"] = "demo-agency", ["receivedAt"] = Scenario.Text(world.Now), ["channel"] = "email", ["text"] = text,
        };
        foreach (var (name, value) in changes) body[name] = value;
        return (await world.As("specialist").PostAsync("/api/feedback", body)).Expect(HttpStatusCode.Accepted);
    }

    /// <summary>Somebody with the key of a role does something about it.</summary>
    public static async Task<ApiAnswer> OnFeedback(this Scenario world, string role, string verb, object? body = null, string feedbackId = "F-7") =>
        (await world.As(role).PostAsync($"/api/feedback/{feedbackId}/{verb}", body)).Expect(HttpStatusCode.Accepted);

    public static async Task<JsonNode> ReadFeedback(this Scenario world, string feedbackId = "F-7") =>
        (await world.As("cs-lead").GetAsync($"/api/feedback/{feedbackId}")).Expect(HttpStatusCode.OK).Json;

    public static async Task<string> StageOf(this Scenario world, string feedbackId = "F-7") => (await world.ReadFeedback(feedbackId))["stage"]!.GetValue<string>();

    /// <summary>A mail of a loop, e.g. <c>addressed~1</c>.</summary>
    public static SentMail FeedbackMail(this Scenario world, string key, string feedbackId = "F-7") => world.Mails().TryGetValue($"feedback-loop~{feedbackId}~{key}", out var raw)
        ? new SentMail(raw)
        : throw new Xunit.Sdk.XunitException($"No mail '{key}'; there are: {string.Join(", ", world.Mails().Keys.Order(StringComparer.Ordinal))}");
}
