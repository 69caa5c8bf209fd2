using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>An erasure at a moment.</summary>
public sealed record ErasureMoment(EraseClient Run, Instant At);

/// <param name="Counts">What the page went through.</param>
/// <param name="Next">Null when the stage is done.</param>
public sealed record ErasedPage(ErasureCounts Counts, string? Next);

/// <summary>The steps of an erasure: names and retries live here.</summary>
public static class ErasureSteps
{
    private static RetryOptions Retry { get; } = new()
    {
        MaxAttempts = 10_000,
        FirstInterval = Duration.FromSeconds(1),
        MaxInterval = Duration.FromMinutes(5),
        Timeout = Duration.FromDays(7),
    };

    /// <returns>False when the client has open processes: nothing is erased.</returns>
    public static Task<bool> BeginErasureAsync(this IOrchestrationContext context, EraseClient run) =>
        context.CallActivityAsync<bool>(ErasureCatalog.Begin, new ErasureMoment(run, context.CurrentUtc), Retry);

    public static Task<ErasedPage> ErasePageAsync(this IOrchestrationContext context, EraseClient run) =>
        context.CallActivityAsync<ErasedPage>(ErasureCatalog.ErasePage, run, Retry);

    /// <summary>Closes the record, the row in the list, and writes the audit.</summary>
    public static Task EndErasureAsync(this IOrchestrationContext context, EraseClient run) =>
        context.CallActivityAsync(ErasureCatalog.End, new ErasureMoment(run, context.CurrentUtc), Retry);

    /// <summary>The erasure after a page: further in its stage, or past it.</summary>
    public static EraseClient With(this EraseClient run, ErasedPage page) => run with
    {
        Stage = page.Next is null ? run.Stage + 1 : run.Stage,
        Cursor = page.Next,
        Counts = new ErasureCounts(
            run.Counts.Instances + page.Counts.Instances,
            run.Counts.Messages + page.Counts.Messages,
            run.Counts.Tasks + page.Counts.Tasks,
            run.Counts.AuditEntries + page.Counts.AuditEntries),
    };
}
