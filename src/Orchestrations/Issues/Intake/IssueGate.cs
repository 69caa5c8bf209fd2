using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>What an issue's state, or the actor's role, does not allow. Looks at what the process last said; where it has not read
/// everything yet it lets through what may have become possible, and the process decides.</summary>
public sealed class IssueGate(IssueReader reader, IssueInbox inbox, IPolicyProvider policies)
{
    /// <summary>Solutions, approvals, rungs and pauses of one issue.</summary>
    private const int Most = 40;

    private static readonly string[] CsRoles = ["specialist", "csm", "cs-lead"];

    /// <summary>Why it is refused; null when it may go on.</summary>
    public async Task<IssueResult?> CheckAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken)
    {
        if (await reader.PublishedAsync(issueId, cancellationToken) is not { } published)
        {
            return action is IssueAction.AnswerRequest or IssueAction.Acknowledge or IssueAction.Pause or IssueAction.Reassign
                ? new IssueResult.Refused("not-begun", $"Issue {issueId} has just been opened and nobody owns it yet; try again in a moment.")
                : null;
        }

        if (action is IssueAction.AnswerRequest answer) return CheckAnswer(published, answer, actor);
        if (action is IssueAction.Acknowledge or IssueAction.Pause or IssueAction.Reassign && CheckTier(published, actor) is { } denied) return denied;
        if (CheckMoney(published, action) is { } unclear) return unclear;
        if (action is IssueAction.Solve or IssueAction.Pause && IsFull(published.State))
            return new IssueResult.Refused("issue-is-full", $"Issue {issueId} has seen {Most} solutions, approvals, rungs or pauses; resolve it and open another one.");
        var (unread, _) = await inbox.ReadAsync(issueId, published.State.ReadUpTo, cancellationToken);
        return unread.Count > 0 ? null : CheckStage(issueId, published.State.Stage, action);
    }

    public async Task<IssueResult?> CheckLinkAsync(LinkGrant grant, Actor actor, Instant now, CancellationToken cancellationToken)
    {
        if (await reader.PublishedAsync(grant.IssueId, cancellationToken) is not { } published) return new IssueResult.NotFound($"issue {grant.IssueId}");
        if (!IsTheirs(grant.PersonId, actor)) return new IssueResult.Denied("not-your-link", $"The link was sent to {grant.PersonId}; sign in as them, or acknowledge the issue itself.");
        if (now > grant.ExpiresAt) return new IssueResult.Refused("link-expired", $"The link expired at {grant.ExpiresAt}.");
        return published.State.Rungs.Count == grant.Rung
            ? null
            : new IssueResult.Refused("rung-passed", $"The link is for rung {grant.Rung}; the issue stands on rung {published.State.Rungs.Count} now.");
    }

    /// <summary>The person themselves; where the link went to a contact of the policy, whoever has its role.</summary>
    private bool IsTheirs(string personId, Actor actor)
    {
        if (!actor.IsPerson) return false;
        if (actor.StaffId == personId) return true;
        var policy = policies.Current;
        return (personId == policy.Team.Id && CsRoles.Any(actor.Has))
            || policy.People.Any(entry => entry.Contact.Id == personId && (actor.Has(entry.Role) || (entry.Function is not null && entry.Function == actor.Function)));
    }

    private static IssueResult.Denied? CheckTier(IssuePublication published, Actor actor)
    {
        var tier = (int)published.State.Tier;
        return Authority.RankOf(actor) >= tier || (actor.StaffId is not null && actor.StaffId == published.Owner)
            ? null
            : new IssueResult.Denied("not-your-tier", $"The issue stands at Tier {tier}; its owner, or a role of that tier or above, acknowledges, pauses and reassigns it.");
    }

    /// <summary>Money is named, and what waits for an approval is not taken as granted (RAB-3).</summary>
    private IssueResult.Refused? CheckMoney(IssuePublication published, IssueAction action)
    {
        var issue = published.State.Issue;
        if (action is IssueAction.Resolve { AmountUsd: null } && policies.Current.Issues.Of(issue.Kind).ByAmount)
            return new("amount-needed", $"Issue {issue.IssueId} is about money: name the amount as amountUsd, 0 when none was paid.");
        return action is IssueAction.Solve { Outcome: SolutionOutcome.Accepted } accepted
            && published.State.Solutions.Exists(solution => solution.SolutionId == accepted.SolutionId && solution.AwaitsApproval)
            ? new("awaits-approval", $"Solution {accepted.SolutionId} costs more than was allowed; it waits for an approval.")
            : null;
    }

    private IssueResult? CheckAnswer(IssuePublication published, IssueAction.AnswerRequest answer, Actor actor)
    {
        if (published.State.Requests.Find(request => request.RequestId == answer.RequestId) is not { } asked)
            return new IssueResult.NotFound($"request {answer.RequestId} of issue {published.State.Issue.IssueId}");
        var function = policies.Current.People.FirstOrDefault(entry => entry.Role == asked.Role)?.Function;
        var isTheirs = actor.Has(asked.Role) || (actor.Function is not null && actor.Function == function);
        if (!isTheirs && !CsRoles.Any(actor.Has))
            return new IssueResult.Denied("not-your-request", $"{asked.Role} was asked; only they, or CS for them, answer.");
        return asked.AnsweredAt is null ? null : new IssueResult.Refused("already-answered", $"{asked.By} answered at {asked.AnsweredAt}.");
    }

    /// <summary>An issue is one record: what would make it grow without end is another issue.</summary>
    private static bool IsFull(IssueState state) => state.Solutions.Count >= Most || state.Approvals.Count >= Most || state.Rungs.Count >= Most
        || state.Clocks.Exists(clock => clock.Ledger.Pauses.Count >= Most);

    private static IssueResult.Refused? CheckStage(string issueId, IssueStage stage, IssueAction action)
    {
        IssueStage[] allowed = action switch
        {
            IssueAction.Confirm => [IssueStage.Resolved],
            IssueAction.Resume => [IssueStage.Paused],
            IssueAction.Pause => [IssueStage.Open],
            IssueAction.Acknowledge or IssueAction.Resolve => [IssueStage.Open, IssueStage.Paused],
            _ => [IssueStage.Open, IssueStage.Paused, IssueStage.Resolved],
        };
        if (stage is IssueStage.Confirmed or IssueStage.Unconfirmed) return new("issue-ended", $"Issue {issueId} has ended; open a new one.");
        return allowed.Contains(stage) ? null : new($"is-{stage.ToString().ToLowerInvariant()}", $"Issue {issueId} is {stage.ToString().ToLowerInvariant()}; this needs {string.Join(" or ", allowed).ToLowerInvariant()}.");
    }
}
