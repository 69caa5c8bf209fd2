namespace Kyndof.Workflows.Orchestrations.Issues.Contracts;

/// <summary>Told when an issue has ended: its client has heard how it was resolved.</summary>
public interface IIssueObserver
{
    /// <summary>Repeatable; an issue that is not this process's is ignored.</summary>
    Task EndedAsync(string issueId, CancellationToken cancellationToken = default);
}
