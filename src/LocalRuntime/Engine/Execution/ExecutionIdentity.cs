namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Which execution of which instance.</summary>
/// <param name="Name">Catalogued name of the orchestration.</param>
/// <param name="Generation">0, and one more for each ContinueAsNew or restart by a parent's retry.</param>
public sealed record ExecutionIdentity(string InstanceId, string Name, int Generation);
