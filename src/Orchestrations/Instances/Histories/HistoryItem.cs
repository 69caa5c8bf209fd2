using System.Text.Json.Serialization;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Histories;

/// <summary>One event of an engine's history.</summary>
/// <param name="Sequence">From 1, in the order of the history.</param>
/// <param name="Type">What sort of event, in camelCase, e.g. <c>activityCompleted</c>.</param>
/// <param name="Name">Activity, event or child it is about.</param>
/// <param name="Detail">Payload, failure or due time, cut short where it is long. Personal data may be in it.</param>
public sealed record HistoryItem(
    int Sequence,
    Instant At,
    string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Detail)
{
    private const int LongestDetail = 2_000;

    /// <summary>The same with a detail a page can show.</summary>
    public HistoryItem Shortened() => Detail is { Length: > LongestDetail } ? this with { Detail = string.Concat(Detail.AsSpan(0, LongestDetail), "…") } : this;
}
