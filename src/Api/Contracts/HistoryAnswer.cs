using System.Text.Json.Serialization;
using Kyndof.Workflows.Orchestrations.Instances.Histories;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A page of an engine's history.</summary>
/// <param name="Next">Cursor of the next page; null at the end.</param>
public sealed record HistoryAnswer(IReadOnlyList<HistoryItem> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next);
