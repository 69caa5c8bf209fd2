using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Asks a client how it was, reminds them once, counts one answer whenever it comes, and hands the result to whoever waits for it.
/// Rules: FBK-1, FBK-2, TRN-5, FBK-5, ruling 4.</summary>
public sealed class SurveyOrchestration : Orchestration<SurveyRun, SurveyEnd?>
{
    public override async Task<SurveyEnd?> RunAsync(IOrchestrationContext context, SurveyRun run)
    {
        var survey = SurveyProcess.Resume(run);
        while (true)
        {
            await context.ReadAnswersAndTheClockAsync(survey);
            await context.TakeBackMootMessagesAsync(survey);
            await context.SendDueAsync(survey);
            await context.TellWhoWaitsAsync(survey);
            await context.PublishAsync(survey);

            if (survey.Tracker.HasEnded && await context.CloseAsync(survey)) return survey.End;
            if (survey.IsLong) return context.StartAfresh(survey);
            await context.WaitForNewsOrDeadlineAsync(survey);
        }
    }
}
