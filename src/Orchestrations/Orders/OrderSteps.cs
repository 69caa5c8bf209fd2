using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Processes;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>The steps of an order's process: names, retries and timers live here.</summary>
public static class OrderSteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>Reads the client and everything new in the inbox, and lets the tracker decide what follows. All pages are read
    /// before anything is decided: what the last one overtakes is not sent from the first.</summary>
    public static async Task ReadNewsAsync(this IOrchestrationContext context, OrderProcess order)
    {
        var moment = context.CurrentUtc;
        var arrivals = new List<Arrival>();
        OrderNews news;
        do
        {
            news = await context.CallActivityAsync<OrderNews>(OrderNames.ReadNews, new ReadOrderNews
            {
                OrderId = order.Order.OrderId,
                ClientId = order.Order.ClientId,
                After = arrivals.Count > 0 ? arrivals[^1].Sequence : order.State.ReadUpTo,
                Awaited = order.Tracker.AwaitedKeys(),
            }, Records);
            arrivals.AddRange(news.Arrivals);
        }
        while (news.More);

        order.Rounds++;
        order.Client = news.Client;
        foreach (var sent in news.Sent) order.Tracker.Sent(sent.Key, sent.AcceptedAt, moment);
        order.Tracker.Advance(arrivals, news.Client, moment);
    }

    /// <summary>Hands over every message that is due, each once, in the order they were decided.</summary>
    public static async Task TellTheClientAsync(this IOrchestrationContext context, OrderProcess order)
    {
        var moment = context.CurrentUtc;
        foreach (var notice in order.Tracker.NoticesDue(moment))
        {
            var request = OrderMessages.RequestFor(order, notice, moment);
            var result = await context.TrySendMessageAsync(request);
            if (result is { State: MessageState.Planned, TryAgainAt: null } && notice.DecidedAt + notice.Waited + order.Policy.Sending.GiveUpAfter <= moment)
                result = await context.FailMessageAsync(request, result.Reason);
            Settle(order, notice, result, context.CurrentUtc);
        }
    }

    /// <summary>Records the tasks people have been given.</summary>
    public static async Task AskPeopleAsync(this IOrchestrationContext context, OrderProcess order)
    {
        if (order.State.Tasks.Count == 0) return;
        await context.CallActivityAsync(OrderNames.RaiseTasks, new RaiseOrderTasks
        {
            InstanceId = order.InstanceId,
            ClientId = order.Order.ClientId,
            At = context.CurrentUtc,
            Tasks = [.. order.State.Tasks],
        }, Records);
        order.State.Tasks.Clear();
    }

    /// <summary>Records when the survey is due, once an order (FBK-1); its own process sends it.</summary>
    public static async Task ScheduleSurveyAsync(this IOrchestrationContext context, OrderProcess order)
    {
        if (order.State.SurveyDueAt is not { } due || order.State.SurveyScheduled) return;
        await context.CallActivityAsync(OrderNames.ScheduleSurvey, new ScheduleSurvey
        {
            SurveyId = OrderKeys.Survey(order.Order.OrderId),
            OrderId = order.Order.OrderId,
            ClientId = order.Order.ClientId,
            DueAt = due,
        }, Records);
        order.State.SurveyScheduled = true;
    }

    /// <summary>Puts the order's state, its timeline lines and its row in the list where people see them.</summary>
    public static async Task PublishAsync(this IOrchestrationContext context, OrderProcess order)
    {
        order.State.Revision++;
        await context.CallActivityAsync(OrderNames.Publish, OrderPublication.Of(order, context.CurrentUtc), Records);
        order.State.LinesPublished += order.State.NewLines.Count;
        order.State.NewLines.Clear();
    }

    /// <summary>Shuts the inbox; false when something arrived meanwhile and has to be read first.</summary>
    public static Task<bool> CloseAsync(this IOrchestrationContext context, OrderProcess order) =>
        context.CallActivityAsync<bool>(OrderNames.Close, new CloseOrder { OrderId = order.Order.OrderId, ReadUpTo = order.State.ReadUpTo }, Records);

    /// <summary>Goes on in a new execution with a short history; nothing that arrived is lost.</summary>
    public static OrderOutcome? StartAfresh(this IOrchestrationContext context, OrderProcess order)
    {
        context.ContinueAsNew(order.Next());
        return null;
    }

    /// <summary>Sleeps until something new is in the inbox or the next deadline is there.</summary>
    public static async Task WaitForNewsAsync(this IOrchestrationContext context, OrderProcess order)
    {
        if (order.Tracker.Next() is not { } next) return;
        while (true)
        {
            var news = await context.WaitForExternalEvent<long>(OrderNames.NewsEvent, next.At);
            if (!news.Arrived || news.Value == 0 || news.Value > order.State.ReadUpTo) return;
        }
    }

    private static void Settle(OrderProcess order, OutgoingNotice notice, SendMessageResult result, Instant now)
    {
        switch (result.State)
        {
            case MessageState.Accepted or MessageState.Delivered:
                order.Tracker.Sent(notice.Key, result.AcceptedAt ?? now, now);
                break;
            case MessageState.Held:
                order.Tracker.Held(notice.Key, result.Reason, now);
                break;
            case MessageState.Planned when result.TryAgainAt is { } roomAt:
                order.Tracker.WaitForRoom(notice.Key, roomAt, now);
                break;
            case MessageState.Planned or MessageState.Sending:
                order.Tracker.TryAgain(notice.Key, now + ProcessSteps.DelayAfter(notice.Tries, order.Policy.Sending));
                break;
            default:
                order.Tracker.Undeliverable(notice.Key, result.Reason, now, result.Fallback);
                break;
        }
    }
}
