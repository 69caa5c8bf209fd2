using Kyndof.Workflows.Domain.Clients;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>What comes in: late, twice, out of order, from the future (ORD-10).</content>
public sealed partial class OrderTracker
{
    private void RegisterWaiting(Client? client, Instant now)
    {
        foreach (var arrival in State.Waiting.Where(arrival => arrival.Milestone is not null))
        {
            if (client is not null && arrival.OccurredAt <= now) continue;
            var (state, because) = client is null
                ? (MilestoneState.Held, OrderTexts.HeldForClient(State.Order))
                : (MilestoneState.Waiting, OrderTexts.InTheFuture(arrival.OccurredAt));
            Register(arrival, state, because);
        }
    }

    private void TakeDueArrivals(Client client, Instant now)
    {
        var due = State.Waiting.Where(arrival => arrival.OccurredAt <= now)
            .OrderBy(arrival => arrival.OccurredAt).ThenBy(arrival => arrival.Sequence).ToList();
        foreach (var arrival in due) State.Waiting.Remove(arrival);
        if (due.Exists(arrival => arrival.Bounce is null)) State.LastWordAt = Instant.Max(State.LastWordAt, now);

        // All of them are known before any is told: a report overtaken within the same batch is never sent.
        var known = KnownReports().Concat(due.Select(arrival => arrival.Milestone).OfType<MilestoneEvent>()).ToList();
        foreach (var arrival in due)
        {
            if (arrival.Bounce is { } bounce) TakeBounce(bounce, now);
            else if (State.Ending is not null) TakeAfterEnd(arrival, now);
            else if (arrival.Milestone is { } report) TakeMilestone(client, arrival, report, known, now);
            else if (arrival.Amendment is { } amendment) TakeAmendment(client, amendment, now);
            else if (arrival.Choice is { } choice) TakeChoice(client, choice, now);
            else if (arrival.Satisfaction is { } satisfied) TakeSatisfaction(satisfied, now);
        }
    }

    private IEnumerable<MilestoneEvent> KnownReports() =>
        State.Milestones.Where(entry => entry.State is MilestoneState.Applied or MilestoneState.Superseded).Select(entry => entry.Event);

    private void TakeMilestone(Client client, Arrival arrival, MilestoneEvent report, IReadOnlyCollection<MilestoneEvent> known, Instant now)
    {
        var estimate = EstimateOf(report.ShipmentId).Date;
        LearnFrom(report);
        if (SameSlot(report) is { } earlier)
        {
            Register(arrival, MilestoneState.Repeated, OrderTexts.RepeatOf(earlier));
            Note(now, "ORD-10", "milestone", OrderTexts.Repeated(report, earlier));
            return;
        }

        if (Overtaking.OvertakenBy(report, known) is { } later)
        {
            var because = OrderTexts.OvertakenBy(report, later);
            Register(arrival, MilestoneState.Superseded, because);
            Supersede(report, because, now);
            WithdrawOvertaken(report, known, now);
            return;
        }

        Register(arrival, MilestoneState.Applied, OrderTexts.Applied(report));
        Note(report.OccurredAt, RuleFor(report.Milestone), "milestone", OrderTexts.Reported(report));
        WithdrawOvertaken(report, known, now);
        Act(client, WithDateItMissed(report, estimate), now);
    }

    /// <summary>A late carrier's message names the date that is not kept; the facts hold the revised one by now (ORD-8).</summary>
    private static MilestoneEvent WithDateItMissed(MilestoneEvent report, LocalDate estimate) =>
        report is { Milestone: Milestone.CarrierDelayed, EstimatedDelivery: null } ? report with { EstimatedDelivery = estimate } : report;

    private void Act(Client client, MilestoneEvent report, Instant now)
    {
        switch (report.Milestone)
        {
            case Milestone.Cancelled:
                Cancel(client, report, now);
                break;
            case Milestone.ProductionDelayed or Milestone.QualityFailed or Milestone.CarrierDelayed:
                OpenException(client, report, now, OrderTexts.Tells(report));
                break;
            default:
                Tell(client, now, NoticeOf(report, now), MilestoneDue(report.OccurredAt));
                if (report.Milestone == Milestone.Delivered) AnnounceSurvey(client, report, now);
                break;
        }

        PlanSettlement(now, again: report.Milestone == Milestone.Delivered);
    }

    private OutgoingNotice NoticeOf(MilestoneEvent report, Instant now) => new()
    {
        Key = OrderKeys.Message(OrderId, report),
        Kind = OrderKeys.KindOf(report.Milestone),
        RuleId = RuleFor(report.Milestone),
        Because = OrderTexts.Tells(report),
        Event = report,
        DecidedAt = now,
        NextTryAt = now,
    };

    /// <summary>The applied report of the same milestone, attempt and shipment; what went wrong is told once an event.</summary>
    private MilestoneEvent? SameSlot(MilestoneEvent report) => State.Milestones
        .Where(entry => entry.State is MilestoneState.Applied or MilestoneState.Superseded)
        .Select(entry => entry.Event)
        .FirstOrDefault(other => other.EventId == report.EventId
            || (other.Milestone == report.Milestone && OrderKeys.Message(OrderId, other) == OrderKeys.Message(OrderId, report)));

    private void Supersede(MilestoneEvent report, Explanations.LocalizedText because, Instant now)
    {
        var notice = NoticeOf(report, now) with { Because = because };
        Owe(notice, MilestoneDue(report.OccurredAt), PromiseState.Superseded);
        Note(now, "ORD-10", "milestone", because, notice.Key);
    }

    /// <summary>A report already decided on but not yet sent is not sent any more once a later one has overtaken it.</summary>
    private void WithdrawOvertaken(MilestoneEvent report, IReadOnlyCollection<MilestoneEvent> known, Instant now)
    {
        var unsent = Unsent().Where(notice => notice.Event is { } told
            && (Overtaking.OvertakenBy(told, [.. known, report]) is not null || IsRefuted(told.EventId, told.ShipmentId, report))).ToList();
        foreach (var notice in unsent)
        {
            var because = OrderTexts.OvertakenBy(notice.Event!, Overtaking.OvertakenBy(notice.Event!, known) ?? report);
            Withdraw(notice.Key, PromiseState.Superseded, because);
            CloseException(notice.ExceptionId);
            Note(now, "ORD-10", "message", because, notice.Key);
        }

        foreach (var refuted in OpenExceptions.Where(late => report.OccurredAt <= late.OpenedAt && IsRefuted(late.EventId, late.ShipmentId, report)).ToList())
            CloseException(refuted.EventId);
    }

    /// <summary>Nobody was told of it, or it never was: there is nothing to follow up.</summary>
    private void CloseException(string? eventId)
    {
        if (eventId is not null) ChangeException(eventId, exception => exception with { Satisfied = true });
    }

    /// <summary>A delivery, whenever it happened, refutes the late carrier our own timer found.</summary>
    private bool IsRefuted(string eventId, string? shipmentId, MilestoneEvent report) => report.Milestone == Milestone.Delivered
        && State.Raised.Contains(eventId) && (report.ShipmentId is null || report.ShipmentId == shipmentId);

    /// <summary>What has not happened yet will not be told either: the order has ended.</summary>
    private void TakeWaitingAfterEnd(Instant now)
    {
        foreach (var arrival in State.Waiting)
        {
            if (arrival.Bounce is { } bounce) TakeBounce(bounce, now);
            else TakeAfterEnd(arrival, now);
        }

        State.Waiting.Clear();
    }

    private void TakeAfterEnd(Arrival arrival, Instant now)
    {
        if (arrival.Milestone is not { } report)
        {
            Note(now, "ORD-10", "order", OrderTexts.CameAfterEnd());
            return;
        }

        Register(arrival, MilestoneState.AfterEnd, OrderTexts.CameAfterEnd());
        Note(now, "ORD-10", "milestone", OrderTexts.AfterEnd(report));
    }

    private void Register(Arrival arrival, MilestoneState state, Explanations.LocalizedText because)
    {
        var entry = new MilestoneEntry(arrival.Milestone!, arrival.Sequence, arrival.ReceivedAt, state, because);
        var at = State.Milestones.FindIndex(known => known.Sequence == arrival.Sequence);
        if (at < 0) State.Milestones.Add(entry);
        else State.Milestones[at] = entry;
    }

    private static string RuleFor(Milestone milestone) => milestone switch
    {
        Milestone.ProductionStarted => "ORD-2",
        Milestone.QualityPassed => "ORD-3",
        Milestone.Shipped => "ORD-4",
        Milestone.Delivered => "ORD-5",
        Milestone.ProductionDelayed => "ORD-6",
        Milestone.QualityFailed => "ORD-7",
        Milestone.CarrierDelayed => "ORD-8",
        _ => "ORD-9",
    };
}
