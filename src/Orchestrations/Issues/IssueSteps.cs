using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Processes;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>The steps of an issue's process: names, retries and timers live here.</summary>
public static class IssueSteps
{
    internal static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Reads who is who and everything new in the inbox, and lets the tracker decide what follows.</summary>
    public static async Task TriageAndReadTheClocksAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<IssueArrival>();
        IssueNews news;
        do
        {
            news = await context.CallActivityAsync<IssueNews>(EscalationNames.ReadNews, new ReadIssueNews
            {
                IssueId = issue.Issue.IssueId,
                ClientId = issue.Issue.ClientId,
                OrderId = issue.Issue.OrderId,
                After = arrivals.Count > 0 ? arrivals[^1].Sequence : issue.State.ReadUpTo,
                At = moment,
            }, Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        issue.Rounds++;
        issue.Tracker.Advance(arrivals, new IssueFacts(news.Client, new IssuePeople(news.People), news.PerformanceAt, news.RaisedBefore), moment);
    }

    /// <summary>Hands over every message that is due, each once, in the order they were decided: to the client, colleagues and Slack.</summary>
    public static async Task TellPeopleAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        var moment = context.CurrentUtc;
        foreach (var notice in issue.Tracker.NoticesDue(moment))
        {
            var request = IssueMessages.RequestFor(issue, notice);
            var result = await context.TrySendMessageAsync(request);
            if (result is { State: MessageState.Planned, TryAgainAt: null } && notice.DecidedAt + notice.Waited + issue.Sending.GiveUpAfter <= moment)
                result = await context.FailMessageAsync(request, result.Reason);
            if (result.Fallback is { } fallback) await context.FallBackAsync(issue.InstanceId, result.Key, result.Reason, fallback);
            Settle(issue, notice, result, context.CurrentUtc);
        }
    }

    /// <summary>Records what people have been asked to do, and closes what is moot.</summary>
    public static async Task GiveTasksAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        if (issue.State is { Tasks.Count: 0, SettledTasks.Count: 0 }) return;
        await context.CallActivityAsync(EscalationNames.GiveTasks, new GiveIssueTasks
        {
            InstanceId = issue.InstanceId,
            ClientId = issue.Issue.ClientId,
            At = context.CurrentUtc,
            Tasks = [.. issue.State.Tasks],
            Settled = [.. issue.State.SettledTasks],
        }, Records);
        issue.State.Tasks.Clear();
        issue.State.SettledTasks.Clear();
    }

    /// <summary>Begins a process for every amount that waits for somebody's decision; it answers through the inbox.</summary>
    public static async Task AskForApprovalsAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        if (issue.State is { NewApprovals.Count: 0, MootApprovals.Count: 0 }) return;
        await context.CallActivityAsync(EscalationNames.BeginApprovals, BeginIssueApprovals.Of(issue), Records);
        issue.State.NewApprovals.Clear();
        issue.State.MootApprovals.Clear();
    }

    /// <summary>Puts the issue's state, its timeline lines and its rows in the lists where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        issue.State.Revision++;
        await context.CallActivityAsync(EscalationNames.Publish, IssuePublication.Of(issue, context.CurrentUtc), Records);
        issue.State.LinesPublished += issue.State.NewLines.Count;
        issue.State.NewLines.Clear();
        issue.PublishedRules = issue.Tracker.Rules;
    }

    /// <summary>Shuts the inbox; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, IssueProcess issue) =>
        context.CallActivityAsync<bool>(EscalationNames.Close, new CloseIssue { IssueId = issue.Issue.IssueId, ReadUpTo = issue.State.ReadUpTo }, Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static IssueOutcome? StartAfresh(this IOrchestrationContext context, IssueProcess issue)
    {
        context.ContinueAsNew(issue.Next());
        return null;
    }

    /// <summary>Sleeps until something new is in the inbox or the next deadline is there; were there none, until something new is there.</summary>
    public static async Task WaitForNewsOrDeadlineAsync(this IOrchestrationContext context, IssueProcess issue)
    {
        if (issue.HasEnded) return;
        var next = issue.Tracker.Next()?.At;
        while (true)
        {
            var (arrived, sequence) = await context.NewsAsync(next);
            if (!arrived || sequence == 0 || sequence > issue.State.ReadUpTo) return;
        }
    }

    private static async Task<(bool Arrived, long Sequence)> NewsAsync(this IOrchestrationContext context, Instant? until)
    {
        if (until is not { } deadline) return (true, await context.WaitForExternalEvent<long>(EscalationNames.NewsEvent));
        var news = await context.WaitForExternalEvent<long>(EscalationNames.NewsEvent, deadline);
        return (news.Arrived, news.Value);
    }

    private static void Settle(IssueProcess issue, IssueNotice notice, SendMessageResult result, Instant now)
    {
        if (result.State == MessageState.Planned && result.TryAgainAt is { } roomAt) issue.Tracker.WaitForRoom(notice.Key, roomAt, now);
        else if (result.State is MessageState.Planned or MessageState.Sending) issue.Tracker.TryAgain(notice.Key, now + ProcessSteps.DelayAfter(notice.Tries, issue.Sending));
        else issue.Tracker.Settled(notice.Key, result.State, result.Reason, now);
    }
}
