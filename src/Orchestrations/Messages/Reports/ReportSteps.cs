using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>The steps that follow when a provider says what became of a message.</summary>
internal static class ReportSteps
{
    /// <summary>Records are ours and near: a failed write is tried for days before a person has to look.</summary>
    private static RetryOptions Records { get; } = new()
    {
        MaxAttempts = 10_000,
        FirstInterval = Duration.FromSeconds(1),
        MaxInterval = Duration.FromMinutes(5),
        Timeout = Duration.FromDays(7),
    };

    /// <summary>Brings the row up to the report; one that came before the row said accepted waits for it.</summary>
    public static Task<AppliedReport> ApplyReportAsync(this IOrchestrationContext context, HandleDeliveryReport report) =>
        context.CallActivityAsync<AppliedReport>(MessageCatalog.ApplyDeliveryReport, report, Records);

    /// <summary>Asks the owner, and the next channel, to tell the client what a message did not (CHN-6).</summary>
    public static Task FallBackAsync(this IOrchestrationContext context, string instanceId, string key, string? reason, MessageFallback fallback) =>
        context.CallActivityAsync(MessageCatalog.FallBack, new FallBack(instanceId, key, reason, fallback, context.CurrentUtc), Records);
}
