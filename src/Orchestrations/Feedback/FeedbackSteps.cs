using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>The steps of a loop: names, retries and timers live here.</summary>
internal static class FeedbackSteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Reads who is who and everything new in the inbox, and lets the tracker decide what follows.</summary>
    public static async Task ReadWhatIsNewAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<FeedbackArrival>();
        FeedbackNews news;
        do
        {
            var after = arrivals.Count > 0 ? arrivals[^1].Sequence : loop.State.ReadUpTo;
            news = await context.CallActivityAsync<FeedbackNews>(
                FeedbackNames.ReadNews, new ReadFeedbackNews(loop.Feedback.FeedbackId, loop.Feedback.ClientId, after, moment), Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        loop.Rounds++;
        loop.Tracker.Advance(arrivals, new FeedbackFacts(news.Client, new IssuePeople(news.People)), moment);
    }

    /// <summary>Records what the client spoke of and looks who else did (FBK-9).</summary>
    public static async Task TellComplaintFromPatternAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        if (!loop.State.PatternWanted) return;
        var others = await context.CallActivityAsync<List<SaidByOthers>>(FeedbackNames.FindPattern, FindFeedbackPattern.Of(loop), Records);
        loop.Tracker.TakePattern(others, context.CurrentUtc);
    }

    /// <summary>Takes back messages that something else has overtaken; what went out meanwhile stays sent.</summary>
    public static async Task TakeBackWhatIsMootAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        foreach (var key in loop.State.TakenBack.ToList())
            await context.CallActivityAsync<SendMessageResult>(MessageCatalog.WithdrawMessage, new WithdrawMessage(loop.InstanceId, key, "overtaken by what the client is told instead"), Records);
        loop.State.TakenBack.Clear();
    }

    /// <summary>Begins the survey that asks whether the client is satisfied, and ends those nobody waits for.</summary>
    public static async Task AskForChecksAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        if (loop.State is { SurveyToBegin: null, SurveysToWithdraw.Count: 0 }) return;
        await context.CallActivityAsync(FeedbackNames.Ask, AskForLoopChecks.Of(loop), Records);
        loop.State.SurveyToBegin = null;
        loop.State.SurveysToWithdraw.Clear();
    }

    /// <summary>A loop reopened too often goes on as an issue of Tier 3.</summary>
    public static async Task OpenIssueAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        if (!loop.State.IssueToOpen) return;
        await context.CallActivityAsync(FeedbackNames.OpenIssue, OpenLoopIssue.Of(loop), Records);
        loop.State.IssueToOpen = false;
    }

    /// <summary>Puts the loop's state, its timeline lines and its rows in the lists where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, FeedbackProcess loop)
    {
        loop.State.Revision++;
        await context.CallActivityAsync(FeedbackNames.Publish, FeedbackPublication.Of(loop, context.CurrentUtc), Records);
        loop.State.LinesPublished += loop.State.NewLines.Count;
        loop.State.NewLines.Clear();
    }

    /// <summary>Shuts the inbox; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, FeedbackProcess loop) =>
        context.CallActivityAsync<bool>(FeedbackNames.Close, new CloseFeedback(loop.Feedback.FeedbackId, loop.State.ReadUpTo), Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static FeedbackOutcome? StartAfresh(this IOrchestrationContext context, FeedbackProcess loop)
    {
        context.ContinueAsNew(loop.Next());
        return null;
    }
}
