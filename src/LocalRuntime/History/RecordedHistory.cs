namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>The history of one instance's current execution, as it is exported and replayed against later code.</summary>
/// <param name="Orchestration">Catalogued name.</param>
/// <param name="Generation">0, and one more for each ContinueAsNew.</param>
public sealed record RecordedHistory(string InstanceId, string Orchestration, int Generation, IReadOnlyList<HistoryEvent> Events);
