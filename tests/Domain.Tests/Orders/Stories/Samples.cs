using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Kyndof.Workflows.Domain.Tests.Orders.Stories;

/// <summary>The order, clients and numbers the stories are told with.</summary>
internal static class Samples
{
    /// <summary>Placed on a Tuesday; to be begun on Friday 6, shipped on Friday 20 and delivered on Wednesday 25 March 2026.</summary>
    public static Order Order { get; } = new()
    {
        OrderId = "K-1",
        ClientId = "demo-agency",
        PlacedAt = Seoul.At("2026-03-03T10:00"),
        Items = [new OrderItem("ST-1", "Stage jacket", 4)],
        EstimatedDelivery = Seoul.Date("2026-03-25"),
        PlannedProductionStart = Seoul.Date("2026-03-06"),
        PlannedShipDate = Seoul.Date("2026-03-20"),
    };

    public static Client Client { get; } = new()
    {
        ClientId = "demo-agency",
        Name = "Demo Agency",
        Email = "orders@example.com",
        Language = Language.Ko,
        Specialist = "specialist-1",
    };

    /// <summary>The handbook's numbers; what it leaves open as <c>policies/kyndof.yaml</c> assumes it.</summary>
    public static OrderPolicy Policy { get; } = new()
    {
        ConfirmWithin = Duration.FromHours(4),
        MilestoneWithinDays = 0,
        ExceptionWithin = Duration.FromHours(1),
        TimelineBufferDays = 3,
        ConcertWeekDays = 7,
        FollowUpEveryDays = 2,
        CarrierGrace = Duration.Zero,
        MissingGrace = Duration.Zero,
        TaskWithin = Duration.FromHours(4),
        UnknownClientAfter = Duration.FromHours(2),
        HoldUnknownOrderDays = 7,
        SettleDays = 1,
        SettlePartsDays = 14,
        ExpireDays = 90,
        SurveyAfterDays = 7,
    };

    public static ChannelPolicy Channels { get; } = new()
    {
        KakaoTalk = [MessageKind.ProductionStarted, MessageKind.QualityPassed, MessageKind.ProductionDelayed, MessageKind.QualityFailed, MessageKind.CarrierDelayed],
        Phone = [MessageKind.ProductionDelayed, MessageKind.QualityFailed, MessageKind.CarrierDelayed],
        VipPhone =
        [
            MessageKind.Confirmation, MessageKind.ProductionStarted, MessageKind.QualityPassed, MessageKind.Shipped,
            MessageKind.ProductionDelayed, MessageKind.QualityFailed, MessageKind.CarrierDelayed,
        ],
        OnRequestWithholds = [MessageKind.ProductionStarted, MessageKind.QualityPassed],
    };

    /// <summary>Monday to Friday, 9 to 18, with the closed days of 2026 the stories meet.</summary>
    public static BusinessCalendar Calendar { get; } = BusinessCalendar.From(new CalendarDefinition
    {
        Zone = "Asia/Seoul",
        Hours = [.. new[] { Monday, Tuesday, Wednesday, Thursday, Friday }.Select(day => new Shift(day, new(9, 0), new(18, 0)))],
        ClosedOn = [new(2026, 3, 2), new(2026, 5, 1), new(2026, 5, 5), new(2026, 5, 25), new(2026, 6, 3)],
    });
}
