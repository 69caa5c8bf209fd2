using Kyndof.Workflows.Orchestrations.Messages.Reports;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Remembers reports; the same one again is a repeat.</summary>
public sealed class FakeDeliveryReports : IDeliveryReports
{
    public List<DeliveryReport> Received { get; } = [];

    /// <summary>Thrown instead of taking anything.</summary>
    public Exception? Failure { get; set; }

    public Task<ReportOutcome> ReceiveAsync(DeliveryReport report, CancellationToken cancellationToken = default)
    {
        if (Failure is not null) throw Failure;
        if (!Guid.TryParse(report.ProviderId, out _)) return Task.FromResult(ReportOutcome.NotOurs);
        if (Received.Contains(report)) return Task.FromResult(ReportOutcome.Repeated);
        Received.Add(report);
        return Task.FromResult(ReportOutcome.Taken);
    }
}
