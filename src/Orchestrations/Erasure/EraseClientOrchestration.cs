using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Input of an erasure: whose, and after ContinueAsNew what it has reached.</summary>
public sealed record EraseClient
{
    public required string ClientId { get; init; }

    /// <summary>Which erasure of this client id it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Null before it has begun.</summary>
    public ErasureStage? Stage { get; init; }

    public string? Cursor { get; init; }

    public ErasureCounts Counts { get; init; } = new();
}

/// <summary>What is gone through, in this order: who it is goes first, so that nothing is written to them any more.</summary>
public enum ErasureStage
{
    Client,
    Instances,
    Messages,
    Tasks,
    Audit,
    Done,
}

/// <summary>Erases a client from records, ledger and histories; ids, dates and outcomes stay. Rule: the law on personal data (PIPA art. 36, GDPR art. 17).</summary>
public sealed class EraseClientOrchestration : Orchestration<EraseClient, ErasureState>
{
    /// <summary>Pages after which it starts afresh, so that its history stays small.</summary>
    private const int PagesPerExecution = 50;

    public override async Task<ErasureState> RunAsync(IOrchestrationContext context, EraseClient run)
    {
        if (run.Stage is null)
        {
            if (!await context.BeginErasureAsync(run)) return ErasureState.Refused;
            run = run with { Stage = ErasureStage.Client };
        }

        for (var pages = 0; run.Stage != ErasureStage.Done; pages++)
        {
            if (pages == PagesPerExecution)
            {
                context.ContinueAsNew(run);
                return ErasureState.Running;
            }

            run = run.With(await context.ErasePageAsync(run));
            context.SetCustomStatus(run.Counts);
        }

        await context.EndErasureAsync(run);
        return ErasureState.Erased;
    }
}
