namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>Takes what a provider reports of messages it took (CHN-6): on record once, then handled by an instance of its own.</summary>
public interface IDeliveryReports
{
    /// <summary>Durable when it returns. The same report again changes nothing.</summary>
    Task<ReportOutcome> ReceiveAsync(DeliveryReport report, CancellationToken cancellationToken = default);
}

/// <summary>What became of a report.</summary>
public enum ReportOutcome
{
    /// <summary>New, and its message is known.</summary>
    Taken,

    /// <summary>On record already.</summary>
    Repeated,

    /// <summary>New, and no message has that id yet: kept, and applied as soon as one has.</summary>
    Kept,

    /// <summary>Its id cannot be one of our messages.</summary>
    NotOurs,
}
