namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>A start named an orchestration that the catalog does not have.</summary>
public sealed class UnknownOrchestrationException(string orchestration)
    : ArgumentException($"No orchestration is catalogued as '{orchestration}'.")
{
    public string Orchestration { get; } = orchestration;
}
