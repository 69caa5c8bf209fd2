using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>The steps of a transition's process: names, retries and timers live here.</summary>
public static class TransitionSteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Reads who is who and everything new in the inbox, and lets the tracker decide what follows.</summary>
    public static async Task ReadAndDecideAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<TransitionArrival>();
        TransitionNews news;
        do
        {
            news = await context.CallActivityAsync<TransitionNews>(TransitionNames.ReadNews, new ReadTransitionNews
            {
                TransitionId = transition.Transition.TransitionId,
                ClientId = transition.Transition.ClientId,
                Outgoing = transition.State.Outgoing,
                Incoming = transition.State.Incoming,
                LastDay = transition.Tracker.LastDay,
                After = arrivals.Count > 0 ? arrivals[^1].Sequence : transition.State.ReadUpTo,
                At = moment,
            }, Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        transition.Rounds++;
        (transition.Outgoing, transition.Incoming) = (news.Outgoing.Self, news.Incoming.Self);
        transition.Tracker.Advance(arrivals, new TransitionFacts(news.Client, news.People, news.Outgoing.Today, news.Incoming.Today), moment);
    }

    /// <summary>Fills the dossier in from the records, once (TRN-1).</summary>
    public static async Task FillInTheDossierAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        if (!transition.Tracker.NeedsDossier) return;
        var dossier = await context.CallActivityAsync<Dossier>(TransitionNames.PrefillDossier, new PrefillDossier { ClientId = transition.Transition.ClientId }, Records);
        transition.Tracker.Prefill(dossier, context.CurrentUtc);
    }

    /// <summary>A departure introduces only so many accounts a business day.</summary>
    public static async Task AskForRoomAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        if (transition.Tracker.NeedsRoomOf is not { } departureId) return;
        var day = await context.CallActivityAsync<LocalDate>(TransitionNames.ClaimRoom, new ClaimIntroductionRoom
        {
            DepartureId = departureId,
            TransitionId = transition.Transition.TransitionId,
            PerDay = transition.Tracker.Rules.Policy.IntroductionsPerDay,
            Calendar = transition.Tracker.Rules.Calendar,
            At = context.CurrentUtc,
        }, Records);
        transition.Tracker.HasRoom(day, context.CurrentUtc);
    }

    /// <summary>Moves the client's record, then everything open a page at a time; each page is published, and a crash goes on from the last one (TRN-6).</summary>
    public static async Task MoveEverythingOpenAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        var tracker = transition.Tracker;
        if (!tracker.NeedsMove) return;
        if (!transition.State.Ownership.ClientDone)
        {
            var client = await context.CallActivityAsync<ClientMoved>(TransitionNames.MoveClient, MoveOf(transition, context.CurrentUtc), Records);
            tracker.ClientMoved(client.Csm, client.Found, context.CurrentUtc);
        }

        while (tracker.NeedsMove)
        {
            var page = await context.CallActivityAsync<PageMoved>(TransitionNames.MoveOwnership, MoveOf(transition, context.CurrentUtc), Records);
            tracker.Moved(page.Progress, page.IsDone, context.CurrentUtc);
            if (!page.IsDone) await context.PublishAsync(transition);
        }
    }

    /// <summary>Begins the survey after sixty days, or withdraws it (TRN-5).</summary>
    public static async Task AskTheClientAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        var tracker = transition.Tracker;
        if (!tracker.NeedsSurvey && !tracker.NeedsWithdrawal) return;
        await context.CallActivityAsync(TransitionNames.Survey, new SurveyTransition
        {
            TransitionId = transition.Transition.TransitionId,
            ClientId = transition.Transition.ClientId,
            DueAt = tracker.SurveyAt ?? context.CurrentUtc,
            Withdraw = tracker.NeedsWithdrawal ? transition.State.EndReason ?? "the follow-up was ended" : null,
        }, Records);
        if (tracker.NeedsSurvey) tracker.SurveyBegun(context.CurrentUtc);
        else tracker.SurveyWithdrawn();
    }

    /// <summary>Tells the departures that wait for it how far it is.</summary>
    public static async Task TellDeparturesAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        var state = transition.State;
        if (state.Words.Count == 0) return;
        if (state.Departures.Count > 0)
        {
            await context.CallActivityAsync(TransitionNames.TellDepartures, new TellDepartures
            {
                TransitionId = transition.Transition.TransitionId,
                ClientId = transition.Transition.ClientId,
                Departures = [.. state.Departures],
                Words = [.. state.Words],
                IntroducedAt = state.IntroducedAt,
                At = context.CurrentUtc,
            }, Records);
        }

        state.Words.Clear();
    }

    /// <summary>Puts the transition's state and its timeline lines where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, TransitionProcess transition)
    {
        transition.State.Revision++;
        await context.CallActivityAsync(TransitionNames.Publish, TransitionPublication.Of(transition, context.CurrentUtc), Records);
        transition.State.LinesPublished += transition.State.NewLines.Count;
        transition.State.NewLines.Clear();
    }

    /// <summary>Shuts the inbox and lets the account go; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, TransitionProcess transition) =>
        context.CallActivityAsync<bool>(TransitionNames.Close, new CloseTransition
        {
            TransitionId = transition.Transition.TransitionId,
            ClientId = transition.Transition.ClientId,
            ReadUpTo = transition.State.ReadUpTo,
        }, Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static TransitionOutcome? StartAfresh(this IOrchestrationContext context, TransitionProcess transition)
    {
        context.ContinueAsNew(transition.Next());
        return null;
    }

    /// <summary>Whoever stands in for the outgoing CSM never owned the account.</summary>
    private static MoveOwnership MoveOf(TransitionProcess transition, Instant at) => new()
    {
        TransitionId = transition.Transition.TransitionId,
        ClientId = transition.Transition.ClientId,
        From = transition.Transition.Outgoing,
        To = transition.State.Incoming,
        At = at,
        Progress = transition.State.Ownership,
    };
}
