namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Catalogued names of the order process; they stand in histories and never change.</summary>
public static class OrderNames
{
    public const string Orchestration = "OrderMilestones";
    public const string HeldOrchestration = "HeldMilestones";

    public const string ReadNews = "ReadOrderNews";
    public const string RaiseTasks = "RaiseOrderTasks";
    public const string ScheduleSurvey = "ScheduleSurvey";
    public const string Publish = "PublishOrder";
    public const string Close = "CloseOrder";
    public const string ReportHeld = "ReportHeldMilestones";

    /// <summary>Event: the inbox has something new; the payload is its sequence.</summary>
    public const string NewsEvent = "news";

    /// <summary>Event: the order that held milestones waited for has been placed.</summary>
    public const string OrderPlacedEvent = "orderPlaced";

    /// <summary>Name of the process in lists and filters.</summary>
    public const string Process = "order";
}
