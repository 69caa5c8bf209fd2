using System.Net;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What the order system and CS do in a scenario, in the handbook's words. Everything is about order K-1042 of
/// demo-agency unless a test says otherwise.</summary>
public static class OrderScenario
{
    public static async Task PutClient(this Scenario world, params (string Name, object? Value)[] changes)
    {
        var answer = await world.As("cs-lead").PutAsync("/api/clients/demo-agency", Orders.Client("demo-agency", changes));
        Xunit.Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.OK, answer.Text);
    }

    /// <summary>A staff member; <paramref name="absent"/> is <c>from, to, delegate</c>.</summary>
    public static async Task PutStaff(this Scenario world, string staffId, string name = "Demo Specialist", (string From, string To, string Delegate)? absent = null)
    {
        object[] absences = absent is { } away ? [new { from = away.From, to = away.To, @delegate = away.Delegate }] : [];
        var answer = await world.As("cs-lead").PutAsync($"/api/staff/{staffId}", new { name, email = $"{staffId}@example.com", phone = "+82 2 555 0100", role = "specialist", function = "cs", absences });
        Xunit.Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.OK, answer.Text);
    }

    public static async Task<ApiAnswer> Place(this Scenario world, params (string Name, object? Value)[] changes) =>
        (await world.TryPlace(changes)).Expect(HttpStatusCode.Accepted);

    public static Task<ApiAnswer> TryPlace(this Scenario world, params (string Name, object? Value)[] changes) =>
        world.As("order-system").PostAsync("/api/orders", Orders.Order("K-1042", changes));

    /// <summary>Time goes on to <paramref name="at"/>, and the order system reports what happens then.</summary>
    public static async Task<ApiAnswer> Report(this Scenario world, string milestone, string at, params (string Name, object? Value)[] changes)
    {
        await world.AdvanceTo(at);
        return await world.ReportNow(milestone, at, changes);
    }

    /// <summary>The order system reports now what happened, or will happen, at another time.</summary>
    public static async Task<ApiAnswer> ReportNow(this Scenario world, string milestone, string occurredAt, params (string Name, object? Value)[] changes) =>
        (await world.TryReport(milestone, occurredAt, changes)).Expect(HttpStatusCode.Accepted);

    public static Task<ApiAnswer> TryReport(this Scenario world, string milestone, string occurredAt, params (string Name, object? Value)[] changes) =>
        world.As("order-system").PostAsync(
            "/api/orders/K-1042/milestones", Orders.Milestone(milestone, Scenario.Text(Scenario.At(occurredAt)), changes: changes));

    public static async Task<ApiAnswer> Amend(this Scenario world, string amendmentId, string at, params (string Name, object? Value)[] changes)
    {
        await world.AdvanceTo(at);
        return (await world.TryAmend(amendmentId, at, changes)).Expect(HttpStatusCode.Accepted);
    }

    public static Task<ApiAnswer> TryAmend(this Scenario world, string amendmentId, string occurredAt, params (string Name, object? Value)[] changes)
    {
        var body = changes.ToDictionary(change => change.Name, change => change.Value, StringComparer.Ordinal);
        body["amendmentId"] = amendmentId;
        body["occurredAt"] = Scenario.Text(Scenario.At(occurredAt));
        return world.As("order-system").PostAsync("/api/orders/K-1042/amendments", body);
    }

    public static Task<ApiAnswer> Choose(this Scenario world, string eventId, string option) =>
        world.As("specialist").PostAsync($"/api/orders/K-1042/exceptions/{eventId}/choose", new { option });

    public static async Task Satisfied(this Scenario world, string eventId) =>
        (await world.As("specialist").PostAsync($"/api/orders/K-1042/exceptions/{eventId}/satisfied")).Expect(HttpStatusCode.Accepted);

    public static async Task<OrderReading> Order(this Scenario world, string orderId = "K-1042") =>
        new((await world.As("cs-lead").GetAsync($"/api/orders/{orderId}")).Expect(HttpStatusCode.OK).Json);

    public static async Task<IReadOnlyList<TaskReading>> Tasks(this Scenario world)
    {
        var answer = await world.As("cs-lead").GetAsync("/api/tasks?limit=200");
        return [.. answer.Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Select(task => TaskReading.Of(task!))];
    }

    /// <summary>Ids of the tasks raised so far, in alphabetical order.</summary>
    public static async Task<IReadOnlyList<string>> TaskIds(this Scenario world) =>
        [.. (await world.Tasks()).Select(task => task.Id).Order(StringComparer.Ordinal)];

    /// <summary>Keys of the mails of K-1042 sent so far, without the instance, in alphabetical order.</summary>
    public static IReadOnlyList<string> MailKeys(this Scenario world) =>
        [.. world.Mails().Keys.Select(key => key["order~K-1042~".Length..]).Order(StringComparer.Ordinal)];

    public static SentMail Mail(this Scenario world, string key) => world.Mails().TryGetValue($"order~K-1042~{key}", out var raw)
        ? new SentMail(raw)
        : throw new InvalidOperationException($"There is no mail {key}; there is: {string.Join(", ", world.MailKeys())}.");
}
