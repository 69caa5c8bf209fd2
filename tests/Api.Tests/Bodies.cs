using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Api.Tests;

/// <summary>Good bodies, and the same with one thing changed.</summary>
public static class Bodies
{
    public const string Order = """
        {
          "orderId": "K-1", "clientId": "C-1", "placedAt": "2026-03-02T09:00:00+09:00",
          "items": [ { "sku": "JKT-1", "name": "무대 재킷", "quantity": 1 } ],
          "estimatedDelivery": "2026-04-10", "plannedProductionStart": "2026-03-09", "plannedShipDate": "2026-04-06",
          "performanceAt": "2026-04-20T19:00:00+09:00", "international": false, "fittings": true
        }
        """;

    public const string Started = """
        { "eventId": "E-1", "milestone": "productionStarted", "occurredAt": "2026-03-02T08:00:00+09:00", "projectedCompletion": "2026-04-01" }
        """;

    public const string Amendment = """
        { "amendmentId": "A-1", "occurredAt": "2026-03-02T08:00:00+09:00", "estimatedDelivery": "2026-04-12" }
        """;

    public const string Issue = """
        {
          "issueId": "I-1", "clientId": "C-1", "orderId": "K-1", "kind": "rushOrder", "receivedAt": "2026-03-02T08:30:00+09:00",
          "channel": "kakaoTalk", "summary": "재킷이 일주일 먼저 필요합니다.", "performanceAt": "2026-03-20T19:00:00+09:00"
        }
        """;

    public const string Client = """{ "name": "Demo Agency", "email": "contact@example.com", "tier": "vip", "csm": "S-1" }""";

    public const string Staff = """{ "name": "Demo Specialist", "email": "specialist@example.com", "role": "specialist" }""";

    /// <summary>The body with a member set, e.g. <c>items.0.quantity</c> to <c>-1</c>; null removes it.</summary>
    public static string With(this string body, string path, string? json)
    {
        var root = JsonNode.Parse(body)!;
        var parts = path.Split('.');
        var place = parts[..^1].Aggregate(root, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        if (json is null) place.AsObject().Remove(parts[^1]);
        else place[parts[^1]] = JsonNode.Parse(json);
        return root.ToJsonString();
    }
}
