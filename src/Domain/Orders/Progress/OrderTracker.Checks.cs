using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>What should have come and has not: found by a timer, never by the client (ORD-8, ORD-11).</content>
public sealed partial class OrderTracker
{
    private sealed record Check(string Id, Instant At, Milestone Missing, string? ShipmentId, LocalDate Planned);

    private sealed record Estimate(LocalDate Date, Instant AsOf);

    /// <summary>Something owed has not been sent, or something planned has not come (ORD-11).</summary>
    public bool IsLate(Instant now) => State.Promises.Exists(promise => promise.State == PromiseState.Late)
        || (State.Ending is null && State.ClientKnown && Checks().Any(check => check.At <= now));

    /// <summary>The checks still ahead; each planned date is checked once, a moved date again.</summary>
    private IEnumerable<Check> MissingChecks() => State.Ending is null ? Checks().Where(check => !State.Raised.Contains(check.Id)) : [];

    private List<Check> Checks()
    {
        var checks = new List<Check>();
        if (!Reported(Milestone.ProductionStarted, Milestone.QualityPassed, Milestone.QualityFailed, Milestone.Shipped, Milestone.CarrierDelayed, Milestone.Delivered))
            checks.Add(CheckOf(Milestone.ProductionStarted, null, State.Order.PlannedProductionStart));
        if (!Reported(Milestone.Shipped, Milestone.CarrierDelayed, Milestone.Delivered))
            checks.Add(CheckOf(Milestone.Shipped, null, State.Order.PlannedShipDate));
        foreach (var shipment in UnderWay())
            checks.Add(CheckOf(Milestone.Delivered, shipment, EstimateOf(shipment).Date));
        return checks;
    }

    private void CheckForMissing(Client client, Instant now)
    {
        foreach (var check in MissingChecks().Where(check => check.At <= now).ToList())
        {
            State.Raised.Add(check.Id);
            var rule = check.Missing == Milestone.Delivered ? "ORD-8" : "ORD-11";
            Ask(now, check.Id, TaskKind.Check, rule, OrderTexts.Missing(State.Order, check.Missing, check.Planned), detail: null);
            if (check.Missing == Milestone.Delivered && !IsToldLate(check.ShipmentId))
                OpenException(client, LateCarrier(check, now), now, OrderTexts.FoundLate(check.Planned));
        }
    }

    /// <summary>The carrier's own delay, without a new date, was told for the estimate that stands: the client hears of it once.</summary>
    private bool IsToldLate(string? shipmentId)
    {
        var since = EstimateOf(shipmentId).AsOf;
        return Applied(Milestone.CarrierDelayed).Any(report => report.ShipmentId == shipmentId
            && report is { RevisedDelivery: null, EstimatedDelivery: null } && report.OccurredAt >= since);
    }

    /// <summary>Our own report of a carrier that is late: the client hears of it before asking (ORD-8).</summary>
    private MilestoneEvent LateCarrier(Check check, Instant now)
    {
        var shipped = Applied(Milestone.Shipped).LastOrDefault(report => report.ShipmentId == check.ShipmentId);
        return new MilestoneEvent
        {
            EventId = check.Id,
            Milestone = Milestone.CarrierDelayed,
            OccurredAt = now,
            ShipmentId = check.ShipmentId,
            EstimatedDelivery = check.Planned,
            Carrier = shipped?.Carrier,
            TrackingNumber = shipped?.TrackingNumber,
        };
    }

    private Check CheckOf(Milestone missing, string? shipmentId, LocalDate planned)
    {
        var date = LocalDatePattern.Iso.Format(planned);
        var what = OrderKeys.Kebab(OrderKeys.KindOf(missing));
        var at = calendar.Add(calendar.CloseOfBusiness(planned), missing == Milestone.Delivered ? policy.CarrierGrace : policy.MissingGrace);
        var id = missing == Milestone.Delivered ? "late" : "missing";
        return new Check(shipmentId is null ? $"{id}-{what}-{date}" : $"{id}-{what}-{OrderKeys.Short(shipmentId, 32)}-{date}", at, missing, shipmentId, planned);
    }

    private bool Reported(params Milestone[] milestones) =>
        State.Milestones.Any(entry => entry.State is MilestoneState.Applied or MilestoneState.Superseded && milestones.Contains(entry.Event.Milestone));

    /// <summary>Shipments that left and have not arrived; null stands for an order that ships whole.</summary>
    private List<string?> UnderWay()
    {
        var deliveries = Applied(Milestone.Delivered).ToList();
        var named = Applied(Milestone.Shipped).Any(left => left.ShipmentId is not null);
        return Applied(Milestone.Shipped, Milestone.CarrierDelayed)
            .Where(left => !deliveries.Exists(arrived => Closes(arrived, left)))
            .Where(left => left.ShipmentId is not null || left.Milestone == Milestone.Shipped || !named)
            .Select(report => report.ShipmentId).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>A delivery closes its shipment; one that names none closes all that had left, and a shipment without a name is closed by any.</summary>
    private static bool Closes(MilestoneEvent arrived, MilestoneEvent left) => arrived.ShipmentId == left.ShipmentId
        || ((arrived.ShipmentId is null || left.ShipmentId is null) && arrived.OccurredAt >= left.OccurredAt);

    /// <summary>The newest word on when a shipment arrives: its carrier's, repeats included, or a date agreed since.</summary>
    private Estimate EstimateOf(string? shipmentId)
    {
        var carrier = State.Milestones
            .Where(entry => entry.State is MilestoneState.Applied or MilestoneState.Superseded or MilestoneState.Repeated)
            .Select(entry => entry.Event)
            .Where(report => report.Milestone is Milestone.Shipped or Milestone.CarrierDelayed && report.ShipmentId == shipmentId)
            .Select(report => (Date: report.RevisedDelivery ?? report.EstimatedDelivery, report.OccurredAt))
            .OrderBy(word => word.OccurredAt)
            .LastOrDefault(word => word.Date is not null);
        if (carrier.Date is not { } date)
            return new Estimate(State.Order.EstimatedDelivery, State.FactsAsOf.GetValueOrDefault(nameof(Order.EstimatedDelivery), State.Order.PlacedAt));
        return State.FactsAsOf.TryGetValue(nameof(OrderState.PromisedDelivery), out var agreedAt) && agreedAt >= carrier.OccurredAt
            ? new Estimate(State.PromisedDelivery, agreedAt)
            : new Estimate(date, carrier.OccurredAt);
    }

    private IEnumerable<MilestoneEvent> Applied(params Milestone[] milestones) => State.Milestones
        .Where(entry => entry.State == MilestoneState.Applied && milestones.Contains(entry.Event.Milestone))
        .Select(entry => entry.Event);
}
