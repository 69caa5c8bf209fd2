using Kyndof.Workflows.Domain.Orders.Figures;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Whether clients heard how their orders stand before they had to ask (ORD-9).</summary>
internal static class ProactivityMeasure
{
    /// <summary>ORD-9 asks for every order.</summary>
    private const int EveryOrder = 100;

    /// <param name="asked">Orders whose client asked how they stand.</param>
    public static Measure<OrderFigure> Of(IReadOnlySet<string> asked)
    {
        return new Measure<OrderFigure>
        {
            Id = FigureId.Proactivity,
            Name = new("Told before asked", "문의 전 안내"),
            Definition = new(
                $"Percent of orders whose every update that fell due went out in time, and whose client never had to ask about shipping or the timeline. Orders with nothing due yet and updates the client did not want are left out. Should be {EveryOrder} %.",
                $"보내야 할 안내가 모두 제때 나갔고 고객이 배송이나 일정을 먼저 묻지 않은 주문의 비율입니다. 아직 보낼 안내가 없는 주문과 고객이 원하지 않은 안내는 제외합니다. 목표는 {EveryOrder}%입니다."),
            RuleIds = ["ORD-9", "ruling 14"],
            Unit = FigureUnit.Percent,
            Target = new(AtLeast: EveryOrder),
            At = static order => order.PlacedAt,
            Client = static order => new(order.Tier, order.Segment, order.Domestic),
            Read = orders => Reading.Share(orders.Count(order => Counts(order) && InTime(order) && !Asked(order)), orders.Count(Counts)),
            Bars = orders =>
            [
                new(new("told first", "먼저 안내"), orders.Count(order => Counts(order) && InTime(order) && !Asked(order))),
                new(new("an update was late", "안내 지연"), orders.Count(order => Counts(order) && !InTime(order) && !Asked(order))),
                new(new("the client asked", "고객이 먼저 문의"), orders.Count(order => Counts(order) && Asked(order))),
            ],
        };

        bool Asked(OrderFigure order) => asked.Contains(order.OrderId);

        bool Counts(OrderFigure order) => order.Promises.Decided > 0 || Asked(order);
    }

    private static bool InTime(OrderFigure order) => order.Promises.KeptInTime == order.Promises.Decided;
}
