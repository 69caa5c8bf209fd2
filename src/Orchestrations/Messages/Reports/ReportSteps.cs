using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Activities;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>The steps that follow when a provider says what became of a message.</summary>
internal static class ReportSteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Brings the row up to the report; one that came before the row said accepted waits for it.</summary>
    public static Task<AppliedReport> ApplyReportAsync(this IOrchestrationContext context, HandleDeliveryReport report) =>
        context.CallActivityAsync<AppliedReport>(MessageCatalog.ApplyDeliveryReport, report, Records);

    /// <summary>Asks the owner, and the next channel, to tell the client what a message did not (CHN-6).</summary>
    public static Task FallBackAsync(this IOrchestrationContext context, string instanceId, string key, string? reason, MessageFallback fallback) =>
        context.CallActivityAsync(MessageCatalog.FallBack, new FallBack(instanceId, key, reason, fallback, context.CurrentUtc), Records);
}
