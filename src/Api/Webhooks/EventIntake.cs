using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>What became of a batch of events.</summary>
/// <param name="Taken">New reports, on record.</param>
/// <param name="Repeated">Reports that were on record.</param>
/// <param name="Ignored">Events of other types, reports of messages that are not ours, and what could not be read; the log says which.</param>
public sealed record EventsTaken(int Taken, int Repeated, int Ignored);

/// <summary>Takes the events of a batch one by one; when it returns, each report is durable.</summary>
internal sealed class EventIntake(IDeliveryReports reports, ILogger<EventIntake> log)
{
    public async Task<EventsTaken> TakeAsync(IReadOnlyList<ReportedEvent> events, CancellationToken cancellationToken)
    {
        var (taken, repeated, ignored) = (0, 0, 0);
        foreach (var happened in events)
        {
            switch (await TakeAsync(happened, cancellationToken))
            {
                case ReportOutcome.Taken or ReportOutcome.Kept: taken++; break;
                case ReportOutcome.Repeated: repeated++; break;
                default: ignored++; break;
            }
        }

        if (ignored > 0) log.LogWarning("Events: {Taken} taken, {Repeated} known, {Ignored} ignored", taken, repeated, ignored);
        return new EventsTaken(taken, repeated, ignored);
    }

    private async Task<ReportOutcome> TakeAsync(ReportedEvent happened, CancellationToken cancellationToken)
    {
        if (happened.Type != ReportedEvent.DeliveryReport)
        {
            log.LogInformation("Event {EventId} is of type {Type}, which nobody asked for", happened.Id, LogText.Short(happened.Type));
            return ReportOutcome.NotOurs;
        }

        if (happened.ToReport() is not { } report)
        {
            log.LogWarning("Event {EventId} about {Recipient} lacks its message, status or time", happened.Id, happened.Recipient);
            return ReportOutcome.NotOurs;
        }

        var outcome = await reports.ReceiveAsync(report, cancellationToken);
        if (outcome is ReportOutcome.Kept or ReportOutcome.NotOurs)
            log.LogInformation("Event {EventId}: no message of id {MessageId} to {Recipient} is known; {Outcome}", happened.Id, LogText.Short(report.ProviderId), happened.Recipient, outcome);
        return outcome;
    }
}
