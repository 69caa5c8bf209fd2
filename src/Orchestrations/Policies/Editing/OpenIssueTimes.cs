using System.Globalization;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>Holds every open issue against an edited policy.</summary>
public sealed class OpenIssueTimes(IssueBoard board, IssueReader reader, IssueInbox inbox, PolicyInForce policies, TimeProvider time)
{
    /// <summary>Issues one call re-times at most; an assumed bound of the installation.</summary>
    public const int Most = 10_000;

    private const int MostExamined = 50_000;
    private const int PageSize = 100;

    public async Task<PolicyPreview> CompareAsync(ServicePolicy edited, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var moved = new List<RetimedIssue>();
        var (examined, filter) = (0, new IssueFilter(Ended: false, Limit: PageSize));
        var more = false;
        while (true)
        {
            var page = await board.ListAsync(filter, cancellationToken);
            var compared = await Task.WhenAll(page.Items.Select(row => CompareAsync(row.IssueId, edited, now, cancellationToken)));
            moved.AddRange(compared.OfType<RetimedIssue>());
            examined += page.Items.Count;
            more = page.Next is not null && (moved.Count >= Most || examined >= MostExamined);
            if (page.Next is null || more) break;
            filter = filter with { Cursor = page.Next };
        }

        // An issue whose due instant changes while pages are read may come twice.
        List<RetimedIssue> issues = [.. moved.DistinctBy(issue => issue.IssueId).OrderBy(issue => issue.IssueId, StringComparer.Ordinal)];
        return new PolicyPreview(
            edited.Version, edited.Hash, policies.Current.Version, issues, examined, examined - issues.Count, more, IdOf(edited, issues));
    }

    /// <summary>What would happen to one issue; null when nothing would.</summary>
    private async Task<RetimedIssue?> CompareAsync(string issueId, ServicePolicy edited, Instant now, CancellationToken cancellationToken)
    {
        if (await reader.PublishedAsync(issueId, cancellationToken) is not { } published) return null;
        if ((published.PolicyVersion, published.PolicyHash) == (edited.Version, edited.Hash)) return null;
        if (await reader.RulesAsync(issueId, cancellationToken) is not { } rules) return null;
        var (unread, _) = await inbox.ReadAsync(issueId, published.State.ReadUpTo, cancellationToken);
        var people = PeopleOf(published.State, policies.Current, edited);
        var retiming = IssueRetiming.Between(published.State, rules, unread, IssueRun.RulesFor(published.State.Issue, edited), people, now);
        return retiming.Moves.Count == 0
            ? null
            : new RetimedIssue(issueId, (int)published.State.Tier, published.Owner, rules.Version, retiming.Moves, retiming.Rungs);
    }

    /// <summary>Somebody for every role the issue may ask: roles are shown, not names.</summary>
    private static IssuePeople PeopleOf(IssueState state, params ServicePolicy[] policies)
    {
        var people = policies.SelectMany(policy => policy.People).DistinctBy(entry => entry.Role).ToDictionary(entry => entry.Role, entry => entry.Contact.Id, StringComparer.Ordinal);
        people[IssuePeople.Team] = policies[0].Team.Id;
        foreach (var rung in state.Rungs) people[rung.Role] = rung.Owner ?? rung.Role;
        return new IssuePeople(people);
    }

    private static string IdOf(ServicePolicy edited, IReadOnlyList<RetimedIssue> issues)
    {
        var content = issues.Select(issue => new { issue.IssueId, issue.Moves, issue.Rungs });
        return RowKeys.Digest(string.Create(CultureInfo.InvariantCulture, $"{edited.Version}~{edited.Hash}~{WorkflowJson.Serialize(content)}"));
    }
}
