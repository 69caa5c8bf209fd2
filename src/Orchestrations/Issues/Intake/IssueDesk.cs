using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Takes issues and what people do about them; the record decides, the nudge follows.</summary>
public sealed class IssueDesk(
    IIntake intake, IssueInbox inbox, IssueReader reader, IssueBoard board, IssueGate gate, ApprovalDesk approvals, IPolicyProvider policies, TimeProvider time) : IIssueDesk
{
    public async Task<IssueResult> OpenAsync(Issue issue, Actor actor, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var stored = new StoredIssue(issue, Now(), actor.Name, policy.Version, policy.Hash);
        var rules = IssueRun.RulesFor(issue, policy);
        var start = new Nudge.Start(IssueKeys.Instance(issue.IssueId), EscalationNames.Orchestration, new IssueRun
        {
            Issue = issue,
            OpenedAt = stored.OpenedAt,
            Rules = rules,
            Sending = policy.Sending,
        });
        var batch = RecordBatch.Of(IssueRows.Collection, issue.IssueId,
            new RecordWrite.Insert(IssueRows.Issue, WorkflowJson.Serialize(stored)),
            new RecordWrite.Upsert(IssueRows.Rules, WorkflowJson.Serialize(rules)));
        return (await intake.AcceptAsync(batch, [start], cancellationToken)).Committed
            ? new IssueResult.Accepted()
            : await OpenedBeforeAsync(issue, start, cancellationToken);
    }

    public async Task<IssueResult> ActAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        if (await reader.StoredAsync(issueId, cancellationToken) is null) return new IssueResult.NotFound($"issue {issueId}");
        var published = await reader.PublishedAsync(issueId, cancellationToken);
        var rung = published?.State.Rungs.Count;
        action = IssueActionIds.Named(action, published);
        if (action is IssueAction.Approve or IssueAction.Decline) return await approvals.DecideAsync(issueId, action, actor, cancellationToken);
        var limit = Authority.LimitOf(actor, policies.Current.Issues);
        if (await inbox.FindAsync(issueId, Kind, action.ActionId, cancellationToken) is { } known)
            return await RepeatAsync(issueId, known, IssueArrivals.Of(action, actor, limit, known.Sequence, known.ReceivedAt, rung), cancellationToken);
        if (await gate.CheckAsync(issueId, action, actor, cancellationToken) is { } refusal) return refusal;
        var outcome = await inbox.AppendAsync(
            issueId, Kind, action.ActionId, sequence => IssueArrivals.Of(action, actor, limit, sequence, Now(), rung), News(issueId), cancellationToken);
        if (outcome.Entry is not { } arrival) return Ended(issueId);
        if (!outcome.IsNew) return await RepeatAsync(issueId, arrival, IssueArrivals.Of(action, actor, limit, arrival.Sequence, arrival.ReceivedAt, rung), cancellationToken);
        var asked = await approvals.ForeseeAsync(issueId, arrival, cancellationToken);
        return new IssueResult.Accepted(asked?.ApprovalId, asked?.Role);
    }

    public async Task<IssueResult> AcknowledgeByLinkAsync(LinkGrant grant, Actor actor, CancellationToken cancellationToken = default)
    {
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{grant.Rung}~{grant.PersonId}");
        if (await gate.CheckLinkAsync(grant, actor, Now(), cancellationToken) is { } refusal) return refusal;
        var outcome = await inbox.AppendAsync(
            grant.IssueId, "link", id,
            sequence => new IssueArrival { Sequence = sequence, ReceivedAt = Now(), ActionId = $"link~{id}", By = actor.Name, Acknowledged = new AcknowledgedRung(grant.Rung) },
            News(grant.IssueId), cancellationToken);
        if (outcome.IsNew) return new IssueResult.Accepted();
        return outcome.Entry is null ? Ended(grant.IssueId) : new IssueResult.Refused("link-used", $"This link was used at {outcome.Entry.ReceivedAt}; it works once.");
    }

    public Task<IssueView?> GetAsync(string issueId, CancellationToken cancellationToken = default) => reader.ViewAsync(issueId, cancellationToken);

    public Task<Page<IssueRow>> ListAsync(IssueFilter filter, CancellationToken cancellationToken = default) => board.ListAsync(filter, cancellationToken);

    private const string Kind = "act";

    /// <summary>A process whose start a crash swallowed is started by the repeat of the call, as it was first opened.</summary>
    private async Task<IssueResult> OpenedBeforeAsync(Issue issue, Nudge.Start start, CancellationToken cancellationToken)
    {
        var stored = await reader.StoredAsync(issue.IssueId, cancellationToken)
            ?? throw new InvalidOperationException($"Issue '{issue.IssueId}' was refused as known and cannot be read.");
        var differences = JsonDifferences.Between(stored.Issue, issue);
        if (differences.Count > 0) return new IssueResult.Conflict(differences);
        var rules = await reader.RulesAsync(issue.IssueId, cancellationToken);
        if (start.Input is IssueRun run && rules is not null)
            await intake.NudgeAsync([start with { Input = run with { OpenedAt = stored.OpenedAt, Rules = rules } }], cancellationToken);
        return new IssueResult.Repeated();
    }

    private async Task<IssueResult> RepeatAsync(string issueId, IssueArrival stored, IssueArrival received, CancellationToken cancellationToken)
    {
        var differences = IssueArrivals.Differences(stored, received);
        if (differences.Count > 0) return new IssueResult.Conflict(differences);
        await inbox.NudgeAsync(News(issueId)(stored.Sequence), cancellationToken);
        var asked = await approvals.ForeseeAsync(issueId, stored, cancellationToken);
        return new IssueResult.Repeated(asked?.ApprovalId, asked?.Role);
    }

    private static Func<long, IReadOnlyList<Nudge>> News(string issueId) =>
        sequence => [new Nudge.Raise(IssueKeys.Instance(issueId), EscalationNames.NewsEvent, sequence)];

    private static IssueResult.Refused Ended(string issueId) => new("issue-ended", $"Issue {issueId} has ended; open a new one.");

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
