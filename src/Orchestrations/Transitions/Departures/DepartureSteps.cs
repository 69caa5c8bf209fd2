using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>The steps of a departure's process: names, retries and timers live here.</summary>
public static class DepartureSteps
{
    /// <summary>Transitions one step begins.</summary>
    private const int BeginAtOnce = 20;

    private static RetryOptions Records => RetryOptions.ForRecords;

    public static async Task ReadAndDecideAsync(this IOrchestrationContext context, DepartureProcess departure)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<DepartureArrival>();
        DepartureNews news;
        do
        {
            news = await context.CallActivityAsync<DepartureNews>(TransitionNames.ReadDepartureNews, new ReadDepartureNews
            {
                DepartureId = departure.DepartureId,
                Csm = departure.State.Departure.Csm,
                After = arrivals.Count > 0 ? arrivals[^1].Sequence : departure.State.ReadUpTo,
                At = moment,
            }, Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        departure.Rounds++;
        departure.People = (news.Leaving, news.Lead);
        departure.Tracker.Advance(arrivals, news.Lead.Id, moment);
    }

    /// <summary>Begins a transition for every account somebody takes; one that is in transition already is joined.</summary>
    public static async Task BeginTransitionsAsync(this IOrchestrationContext context, DepartureProcess departure)
    {
        foreach (var accounts in departure.Tracker.ToBegin.Chunk(BeginAtOnce))
        {
            var moment = context.CurrentUtc;
            var begun = await context.CallActivityAsync<IReadOnlyList<BegunAccount>>(TransitionNames.BeginTransitions, new BeginTransitions
            {
                Departure = departure.State.Departure with { Assignments = [] },
                Accounts = [.. accounts.Select(account => new DepartureAssignment(account.ClientId, account.Incoming!))],
                At = moment,
            }, Records);
            foreach (var account in begun)
            {
                if (account.Gone) departure.Tracker.Gone(account.ClientId, context.CurrentUtc);
                else departure.Tracker.Began(account.ClientId, account.TransitionId, account.Joined, account.Why, context.CurrentUtc, account.Code);
            }
        }
    }

    /// <summary>Puts the departure's state and its timeline lines where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, DepartureProcess departure)
    {
        departure.State.Revision++;
        await context.CallActivityAsync(TransitionNames.PublishDeparture, DeparturePublication.Of(departure, context.CurrentUtc), Records);
        departure.State.LinesPublished += departure.State.NewLines.Count;
        departure.State.NewLines.Clear();
    }

    /// <summary>Shuts the inbox; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, DepartureProcess departure) =>
        context.CallActivityAsync<bool>(TransitionNames.CloseDeparture, new CloseDeparture { DepartureId = departure.DepartureId, ReadUpTo = departure.State.ReadUpTo }, Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static DepartureOutcome? StartAfresh(this IOrchestrationContext context, DepartureProcess departure)
    {
        context.ContinueAsNew(departure.Next());
        return null;
    }
}
