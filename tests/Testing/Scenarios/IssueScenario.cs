using System.Net;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What CS does about issues in a scenario. Everything is about issue I-1 of demo-agency unless a test says otherwise.</summary>
public static class IssueScenario
{
    public static Dictionary<string, object?> Issue(Scenario world, string kind, params (string Name, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["issueId"] = "I-1",
            ["clientId"] = "demo-agency",
            ["kind"] = kind,
            ["receivedAt"] = Scenario.Text(world.Now),
            ["channel"] = "email",
            ["summary"] = "The jacket is needed a week earlier.",
        };
        foreach (var (name, value) in changes) body[name] = value;
        return body;
    }

    public static async Task<ApiAnswer> OpenIssue(this Scenario world, string kind, params (string Name, object? Value)[] changes) =>
        (await world.As("specialist").PostAsync("/api/issues", Issue(world, kind, changes))).Expect(HttpStatusCode.Accepted);

    /// <summary>Somebody with the key of a role does something about the issue.</summary>
    public static async Task<ApiAnswer> OnIssue(this Scenario world, string role, string verb, object? body = null, string issueId = "I-1") =>
        (await world.As(role).PostAsync($"/api/issues/{issueId}/{verb}", body)).Expect(HttpStatusCode.Accepted);

    public static async Task<JsonNode> ReadIssue(this Scenario world, string issueId = "I-1") =>
        (await world.As("cs-lead").GetAsync($"/api/issues/{issueId}")).Expect(HttpStatusCode.OK).Json;

    public static async Task<int> TierOf(this Scenario world, string issueId = "I-1") => (await world.ReadIssue(issueId))["tier"]!.GetValue<int>();

    /// <summary>Clock of a name, the last one where there are several.</summary>
    public static JsonNode Clock(this JsonNode issue, string name) => issue["clocks"]!.AsArray().Last(clock => clock!["name"]!.GetValue<string>() == name)!;

    /// <summary>Rungs as <c>1:2:csm</c>: number, tier, role.</summary>
    public static IReadOnlyList<string> RungsOf(this JsonNode issue) =>
        [.. issue["rungs"]!.AsArray().Select(rung => $"{rung!["number"]}:{rung["tier"]}:{rung["role"]}")];

    /// <summary>Keys of the messages about the issue, without its instance id, in order.</summary>
    public static IReadOnlyList<string> MessagesOf(this JsonNode issue, string issueId = "I-1") =>
        [.. issue["messages"]!.AsArray().Select(row => row!["key"]!.GetValue<string>()[$"escalation~{issueId}~".Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The mail of a message about the issue, e.g. <c>assigned~1</c>.</summary>
    public static SentMail IssueMail(this Scenario world, string key, string issueId = "I-1") => world.Mails().TryGetValue($"escalation~{issueId}~{key}", out var raw)
        ? new SentMail(raw)
        : throw new Xunit.Sdk.XunitException($"No mail '{key}'; there are: {string.Join(", ", world.Mails().Keys.Order(StringComparer.Ordinal))}");

    /// <summary>A mail of the week's summary, e.g. <c>2026-03-09~cs-lead</c>.</summary>
    public static SentMail DigestMail(this Scenario world, string key) => new(world.Mails()[$"issue-digest~{key}"]);
}
