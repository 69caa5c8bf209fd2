namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>Which report overtakes which (ORD-10): a higher rank that did not happen earlier, within its attempt and shipment.</summary>
public static class Overtaking
{
    /// <summary>The report among <paramref name="known"/> that overtakes <paramref name="report"/>, or null.</summary>
    public static MilestoneEvent? OvertakenBy(MilestoneEvent report, IReadOnlyCollection<MilestoneEvent> known) =>
        known.FirstOrDefault(other => Overtakes(other, report, known));

    private static bool Overtakes(MilestoneEvent other, MilestoneEvent report, IReadOnlyCollection<MilestoneEvent> known) =>
        other.EventId != report.EventId
        && Rank(other.Milestone) > Rank(report.Milestone)
        && other.OccurredAt >= report.OccurredAt
        && SameCourse(other, report, known);

    private static bool SameCourse(MilestoneEvent other, MilestoneEvent report, IReadOnlyCollection<MilestoneEvent> known)
    {
        if (other.Milestone == Milestone.Cancelled) return true;
        if (IsShipment(report)) return other.Attempt == report.Attempt && (other.ShipmentId is null || other.ShipmentId == report.ShipmentId);
        return IsShipment(other) ? report.Attempt <= AttemptOf(other, known) : report.Attempt == other.Attempt;
    }

    /// <summary>A shipment carries what had passed inspection by then; without a passed inspection, what had been begun.</summary>
    private static int AttemptOf(MilestoneEvent shipment, IReadOnlyCollection<MilestoneEvent> known)
    {
        if (shipment.Attempt > 1) return shipment.Attempt;
        var before = known.Where(other => !IsShipment(other) && other.OccurredAt <= shipment.OccurredAt).ToList();
        var passed = before.Where(other => other.Milestone == Milestone.QualityPassed).ToList();
        return (passed.Count > 0 ? passed : before).Select(other => other.Attempt).DefaultIfEmpty(1).Max();
    }

    private static bool IsShipment(MilestoneEvent report) =>
        report.Milestone is Milestone.Shipped or Milestone.CarrierDelayed or Milestone.Delivered;

    /// <summary>What is told of a stage shares its rank, so that a delay never overtakes the stage it delays.</summary>
    private static int Rank(Milestone milestone) => milestone switch
    {
        Milestone.ProductionStarted or Milestone.ProductionDelayed => 1,
        Milestone.QualityFailed => 2,
        Milestone.QualityPassed => 3,
        Milestone.Shipped or Milestone.CarrierDelayed => 4,
        Milestone.Delivered => 5,
        Milestone.Cancelled => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone, "A milestone without a rank."),
    };
}
