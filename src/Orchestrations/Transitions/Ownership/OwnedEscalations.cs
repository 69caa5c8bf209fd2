using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Transitions.Ownership;

/// <summary>Open issues whose owner is the outgoing CSM: one given to them by hand is given on; one that is theirs by their role looks again
/// who stands for it.</summary>
public sealed class OwnedEscalations(InstanceBoard board, IssueReader issues, IIssueDesk desk, IIntake intake) : IOwnedWork
{
    /// <summary>Open instances of a client, at most.</summary>
    private const int Most = 1000;

    public string Kind => "escalation";

    public async Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default)
    {
        var items = new List<OwnedItem>();
        foreach (var issueId in (await board.OpenOfClientAsync(clientId, Most, cancellationToken)).Select(IssueKeys.IssueIdOf).OfType<string>().Order(StringComparer.Ordinal))
        {
            if (await issues.PublishedAsync(issueId, cancellationToken) is { } published && (published.Owner == owner || published.State.GivenTo == owner))
                items.Add(new OwnedItem(Kind, issueId, $"Issue {issueId}"));
        }

        return new Page<OwnedItem>(items, null);
    }

    public async Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default)
    {
        if (await issues.PublishedAsync(item.Id, cancellationToken) is not { } published) return false;
        if (published.State.GivenTo == move.From)
        {
            var action = new IssueAction.Reassign($"move-{RowKeys.Digest(move.TransitionId)}", move.To, $"The account goes to {move.To} with transition {move.TransitionId}.");
            var actor = new Actor($"transition:{move.TransitionId}", ["cs-lead", "ceo"]);
            return await desk.ActAsync(item.Id, action, actor, cancellationToken) is IssueResult.Accepted or IssueResult.Repeated;
        }

        await intake.NudgeAsync([new Nudge.Raise(IssueKeys.Instance(item.Id), EscalationNames.NewsEvent, 0L)], cancellationToken);
        return true;
    }
}
