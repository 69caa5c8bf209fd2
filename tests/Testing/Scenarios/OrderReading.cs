using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>An order as <c>GET /api/orders/{orderId}</c> shows it; instants read as on the wall in Seoul, e.g. <c>2026-03-05T18:00</c>.</summary>
public sealed class OrderReading(JsonNode json)
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    public JsonNode Json => json;

    public string State => Word(json["state"])!;

    public JsonNode Outcome => json["outcome"] ?? throw new InvalidOperationException($"Order has no outcome, it is {State}.");

    /// <summary>Each as <c>event state</c>, in the order shown.</summary>
    public IReadOnlyList<string> Milestones => [.. json["milestones"]!.AsArray().Select(item => $"{Word(item!["eventId"])} {Word(item["state"])}")];

    /// <summary>Each as <c>kind state</c>, by due date.</summary>
    public IReadOnlyList<string> Promises => [.. json["promises"]!.AsArray().Select(item => $"{Word(item!["kind"])} {Word(item["state"])}")];

    /// <summary>Each as <c>key-without-instance state</c>, by key.</summary>
    public IReadOnlyList<string> Messages =>
        [.. json["messages"]!.AsArray().Select(item => $"{Word(item!["key"])!.Split('~', 3)[2]} {Word(item["state"])}").Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Timeline => [.. json["timeline"]!.AsArray().Select(item => Word(item!["text"]!["en"])!)];

    public string Due(string kind) => Wall(Promise(kind)["dueAt"]);

    public string KeptAt(string kind) => Wall(Promise(kind)["keptAt"]);

    public string Margin(string kind) => Word(Promise(kind)["margin"])!;

    public string PromiseState(string kind) => Word(Promise(kind)["state"])!;

    public JsonNode Exception(string eventId) =>
        json["exceptions"]!.AsArray().Single(item => Word(item!["eventId"]) == eventId)!;

    public IReadOnlyList<string> Options(string eventId) => [.. Exception(eventId)["options"]!.AsArray().Select(item => Word(item)!)];

    public string DeliveryExpected => Word(json["order"]!["estimatedDelivery"])!;

    /// <summary>An instant on the wall in Seoul.</summary>
    public static string Wall(JsonNode? instant)
    {
        var local = InstantPattern.ExtendedIso.Parse(Word(instant)!).Value.InZone(Seoul).LocalDateTime;
        return local.Second == 0 ? Minutes.Format(local) : Seconds.Format(local);
    }

    private JsonNode Promise(string kind) => json["promises"]!.AsArray().Single(item => Word(item!["kind"]) == kind)!;

    private static string? Word(JsonNode? node) => node?.GetValue<string>();
}

/// <summary>A task as <c>GET /api/tasks</c> lists it.</summary>
/// <param name="Id">Without the order's instance, e.g. <c>call~shipped</c>.</param>
/// <param name="Due">On the wall in Seoul; empty when it has no due date.</param>
public sealed record TaskReading(string Id, string Kind, string Owner, string Rule, string Due, string State)
{
    internal static TaskReading Of(JsonNode task)
    {
        var id = task["taskId"]!.GetValue<string>();
        return new TaskReading(
            id.StartsWith("order~", StringComparison.Ordinal) ? id.Split('~', 3)[2] : id,
            task["kind"]!.GetValue<string>(),
            task["owner"]!.GetValue<string>(),
            task["ruleId"]!.GetValue<string>(),
            task["due"] is { } due ? OrderReading.Wall(due) : "",
            task["state"]!.GetValue<string>());
    }
}
