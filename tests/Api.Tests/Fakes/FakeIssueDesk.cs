using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakeIssueDesk : IIssueDesk
{
    public List<(LinkGrant Grant, Actor Actor)> Acknowledged { get; } = [];

    public IssueResult Answer { get; set; } = new IssueResult.Accepted();

    public IssueView? View { get; set; }

    public Task<IssueResult> OpenAsync(Issue issue, Actor actor, CancellationToken cancellationToken = default) => Task.FromResult(Answer);

    public Task<IssueResult> ActAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken = default) => Task.FromResult(Answer);

    public Task<IssueResult> AcknowledgeByLinkAsync(LinkGrant grant, Actor actor, CancellationToken cancellationToken = default)
    {
        Acknowledged.Add((grant, actor));
        return Task.FromResult(Answer);
    }

    public Task<IssueView?> GetAsync(string issueId, CancellationToken cancellationToken = default) => Task.FromResult(View?.Issue.IssueId == issueId ? View : null);

    public Task<Page<IssueRow>> ListAsync(IssueFilter filter, CancellationToken cancellationToken = default) => Task.FromResult(new Page<IssueRow>([], null));
}
