namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>What putting a record changed.</summary>
public enum PutOutcome
{
    Created,
    Replaced,

    /// <summary>It was there already, the same.</summary>
    Unchanged,
}
