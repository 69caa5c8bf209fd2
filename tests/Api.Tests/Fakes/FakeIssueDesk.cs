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

    public List<(Issue Issue, Actor Actor)> Opened { get; } = [];

    public List<(string IssueId, IssueAction Action, Actor Actor)> Done { get; } = [];

    public List<IssueFilter> Filters { get; } = [];

    public IssueResult Answer { get; set; } = new IssueResult.Accepted();

    public IssueView? View { get; set; }

    /// <summary>Answers lists; nothing is listed otherwise.</summary>
    public Func<IssueFilter, Task<Page<IssueRow>>> List { get; set; } = Nothing;

    public void Forget()
    {
        Acknowledged.Clear();
        Opened.Clear();
        Done.Clear();
        Filters.Clear();
        (Answer, View, List) = (new IssueResult.Accepted(), null, Nothing);
    }

    public Task<IssueResult> OpenAsync(Issue issue, Actor actor, CancellationToken cancellationToken = default)
    {
        Opened.Add((issue, actor));
        return Task.FromResult(Answer);
    }

    public Task<IssueResult> ActAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        Done.Add((issueId, action, actor));
        return Task.FromResult(Answer);
    }

    public Task<IssueResult> AcknowledgeByLinkAsync(LinkGrant grant, Actor actor, CancellationToken cancellationToken = default)
    {
        Acknowledged.Add((grant, actor));
        return Task.FromResult(Answer);
    }

    public Task<IssueView?> GetAsync(string issueId, CancellationToken cancellationToken = default) => Task.FromResult(View?.Issue.IssueId == issueId ? View : null);

    public Task<Page<IssueRow>> ListAsync(IssueFilter filter, CancellationToken cancellationToken = default)
    {
        Filters.Add(filter);
        return List(filter);
    }

    private static Task<Page<IssueRow>> Nothing(IssueFilter filter) => Task.FromResult(new Page<IssueRow>([], null));
}
