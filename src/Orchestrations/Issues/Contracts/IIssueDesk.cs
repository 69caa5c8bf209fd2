using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Contracts;

/// <summary>Where issues and what people do about them come in. Every intake is idempotent by its business id and answers only once it is
/// durable; expected outcomes are results.</summary>
public interface IIssueDesk
{
    /// <summary>Takes an issue by its id and starts its process.</summary>
    Task<IssueResult> OpenAsync(Issue issue, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>Takes what somebody did about an issue, once by <see cref="IssueAction.ActionId"/>.</summary>
    Task<IssueResult> ActAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>Acknowledges by the link of a notice: one use, before it expires, by the person it was sent to.</summary>
    /// <param name="grant">What <see cref="IActionLinks.Read"/> found in the token.</param>
    Task<IssueResult> AcknowledgeByLinkAsync(LinkGrant grant, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>The issue with everything known of it; null when no issue has that id.</summary>
    Task<IssueView?> GetAsync(string issueId, CancellationToken cancellationToken = default);

    /// <summary>Open issues by due instant, then ended ones, newest first.</summary>
    Task<Page<IssueRow>> ListAsync(IssueFilter filter, CancellationToken cancellationToken = default);
}
