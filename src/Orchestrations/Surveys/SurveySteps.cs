using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>The steps of a survey's process: names and retries live here.</summary>
public static class SurveySteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Reads the client and everything new in the inbox, and lets the tracker decide what follows.</summary>
    public static async Task ReadAnswersAndTheClockAsync(this IOrchestrationContext context, SurveyProcess survey)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<SurveyArrival>();
        SurveyNews news;
        do
        {
            news = await context.CallActivityAsync<SurveyNews>(SurveyNames.ReadNews, new ReadSurveyNews
            {
                SurveyId = survey.Request.SurveyId,
                ClientId = survey.Request.ClientId,
                After = arrivals.Count > 0 ? arrivals[^1].Sequence : survey.State.ReadUpTo,
            }, Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        survey.Rounds++;
        survey.Tracker.Advance(arrivals, news.Client, moment);
    }

    /// <summary>Keeps messages nobody needs any more from going out.</summary>
    public static async Task TakeBackMootMessagesAsync(this IOrchestrationContext context, SurveyProcess survey)
    {
        foreach (var key in survey.State.Moot)
            await context.CallActivityAsync<SendMessageResult>(MessageCatalog.WithdrawMessage, new WithdrawMessage(survey.InstanceId, key, "the survey is settled"), Records);
        survey.State.Moot.Clear();
    }

    /// <summary>Hands the result of a settled survey to everybody who may wait for it, once.</summary>
    public static async Task TellWhoWaitsAsync(this IOrchestrationContext context, SurveyProcess survey)
    {
        if (!survey.Tracker.IsOver || survey.State.Told) return;
        await context.CallActivityAsync(SurveyNames.TellObservers, survey.Result, Records);
        survey.State.Told = true;
    }

    /// <summary>Puts the survey's state, its timeline lines, its rows in the lists and its verdicts where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, SurveyProcess survey)
    {
        survey.State.Revision++;
        await context.CallActivityAsync(SurveyNames.Publish, SurveyPublication.Of(survey, context.CurrentUtc), Records);
        survey.State.LinesPublished += survey.State.NewLines.Count;
        survey.State.NewLines.Clear();
        survey.State.Judged.Clear();
    }

    /// <summary>Shuts the inbox; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, SurveyProcess survey) =>
        context.CallActivityAsync<bool>(SurveyNames.Close, new CloseSurvey { SurveyId = survey.Request.SurveyId, ReadUpTo = survey.State.ReadUpTo }, Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static SurveyEnd? StartAfresh(this IOrchestrationContext context, SurveyProcess survey)
    {
        context.ContinueAsNew(survey.Next());
        return null;
    }
}
