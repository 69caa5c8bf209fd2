using System.Globalization;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>Hands a policy to issues: one arrival each by version and hash, so that again is harmless.</summary>
public sealed class IssueRetimer(IssueReader reader, IssueInbox inbox)
{
    private const string Kind = "rules";
    private const int AtOnce = 50;

    public async Task GiveAsync(IReadOnlyList<RetimedIssue> issues, ServicePolicy policy, Actor actor, Instant at, CancellationToken cancellationToken)
    {
        foreach (var some in issues.Chunk(AtOnce))
            await Task.WhenAll(some.Select(issue => GiveAsync(issue.IssueId, policy, actor, at, cancellationToken)));
    }

    private async Task GiveAsync(string issueId, ServicePolicy policy, Actor actor, Instant at, CancellationToken cancellationToken)
    {
        var issue = (await reader.StoredAsync(issueId, cancellationToken))?.Issue ?? throw new InvalidOperationException($"Issue '{issueId}' is listed and cannot be read.");
        var id = string.Create(CultureInfo.InvariantCulture, $"{policy.Version}~{policy.Hash}");
        var outcome = await inbox.AppendAsync(issueId, Kind, id, Arrival, News, cancellationToken);
        if (outcome is { IsNew: false, Entry: { } known }) await inbox.NudgeAsync(News(known.Sequence), cancellationToken);

        IssueArrival Arrival(long sequence) => new()
        {
            Sequence = sequence,
            ReceivedAt = at,
            ActionId = $"{Kind}~{id}",
            By = actor.Name,
            Rules = IssueRun.RulesFor(issue, policy),
        };

        IReadOnlyList<Nudge> News(long sequence) => [new Nudge.Raise(IssueKeys.Instance(issueId), EscalationNames.NewsEvent, sequence)];
    }
}
