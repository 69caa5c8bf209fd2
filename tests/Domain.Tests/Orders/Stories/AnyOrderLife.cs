using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Orders.Stories;

/// <summary>Something that comes in, so many minutes after what came before.</summary>
/// <param name="After">Minutes; 0 is the same round.</param>
internal sealed record AnyNews(int After, Func<Instant, int, Arrival> Make);

/// <summary>A life of an order nobody planned: news at random times, a client that may come late or never, a mail server that may not answer.</summary>
internal sealed record AnyOrderLife(IReadOnlyList<AnyNews> News, UpdateCadence Cadence, int? ClientAfter, int? PerformanceAfterDays, IReadOnlyList<Sending> Mail)
{
    private static Gen<string?> AnyShipment => Gen.Elements<string?>(null, null, "S1", "S2");

    private static Gen<AnyNews> AnyReport =>
        from after in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 3 * 24 * 60)), (1, Gen.Choose(1, 40 * 24 * 60)))
        from milestone in Gen.Frequency((12, Gen.Elements(Enum.GetValues<Milestone>().Where(any => any != Milestone.Cancelled))), (1, Gen.Constant(Milestone.Cancelled)))
        from happened in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(-20 * 24 * 60, 0)), (1, Gen.Choose(0, 10 * 24 * 60)))
        from attempt in Gen.Elements(1, 1, 2)
        from shipment in AnyShipment
        from days in Gen.Choose(0, 30)
        from dated in Gen.Elements(true, false)
        select new AnyNews(after, (at, number) => StoryNews.News(new MilestoneEvent
        {
            EventId = $"E{number}",
            Milestone = milestone,
            OccurredAt = at + Duration.FromMinutes(happened),
            Attempt = milestone is Milestone.ProductionStarted or Milestone.QualityFailed or Milestone.QualityPassed ? attempt : 1,
            ShipmentId = milestone is Milestone.Shipped or Milestone.CarrierDelayed or Milestone.Delivered ? shipment : null,
            RevisedDelivery = dated ? Samples.Order.EstimatedDelivery.PlusDays(days) : null,
        }));

    private static Gen<AnyNews> AnyAmendment =>
        from after in Gen.Choose(0, 5 * 24 * 60)
        from happened in Gen.Choose(-5 * 24 * 60, 5 * 24 * 60)
        from days in Gen.Choose(-10, 30)
        select new AnyNews(after, (at, number) => StoryNews.News(new Amendment
        {
            AmendmentId = $"A{number}",
            OccurredAt = at + Duration.FromMinutes(happened),
            EstimatedDelivery = Samples.Order.EstimatedDelivery.PlusDays(days),
            PlannedShipDate = Samples.Order.PlannedShipDate.PlusDays(days),
            PlannedProductionStart = Samples.Order.PlannedProductionStart.PlusDays(days),
        }));

    private static Gen<AnyNews> AnyAnswer =>
        from after in Gen.Choose(0, 2 * 24 * 60)
        from about in Gen.Choose(1, 12)
        from option in Gen.Elements(Enum.GetValues<ExceptionOption>())
        from satisfied in Gen.Elements(true, false)
        select new AnyNews(after, (at, _) => satisfied
            ? new Arrival { Sequence = 0, ReceivedAt = at, Satisfaction = new ClientSatisfied($"E{about}", "specialist-1") }
            : new Arrival { Sequence = 0, ReceivedAt = at, Choice = new OptionChosen($"E{about}", option, "specialist-1") });

    public static Gen<AnyOrderLife> Any =>
        from news in Gen.Frequency((6, AnyReport), (1, AnyAmendment), (2, AnyAnswer)).ListOf()
        from cadence in Gen.Elements(UpdateCadence.Proactive, UpdateCadence.OnRequest)
        from client in Gen.Frequency((4, Gen.Constant<int?>(0)), (2, Gen.Choose(1, 6 * 24 * 60).Select(minutes => (int?)minutes)), (1, Gen.Constant<int?>(null)))
        from performance in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 60).Select(days => (int?)days)))
        from mail in Gen.Frequency((6, Gen.Constant(Sending.Taken)), (3, Gen.Constant(Sending.NotNow)), (1, Gen.Constant(Sending.Held)), (1, Gen.Constant(Sending.Refused))).ArrayOf(8)
        select new AnyOrderLife([.. news], cadence, client, performance, mail);

    /// <summary>Lives it to the end.</summary>
    public OrderStory Live(Func<OrderState, OrderState>? startAfresh = null)
    {
        var order = Samples.Order;
        if (PerformanceAfterDays is { } days) order = order with { PerformanceAt = order.PlacedAt + Duration.FromDays(days) };
        var known = Samples.Client with { Tier = ClientTier.Vip, Cadence = Cadence };
        var story = OrderStory.Unread(order, ClientAfter == 0 ? known : null);
        story.StartAfresh = startAfresh;
        var tries = 0;
        story.Mail = notice => notice.Tries > 5 ? Sending.Taken : Mail[tries++ % Mail.Count];
        story.Round();

        var at = order.PlacedAt;
        var comesAt = ClientAfter is { } minutes ? at + Duration.FromMinutes(minutes) : Instant.MaxValue;
        var number = 0;
        foreach (var round in Rounds())
        {
            at += Duration.FromMinutes(round[0].After);
            if (story.Client is null && comesAt <= at) story.PutClient(Seoul.Show(comesAt), known);
            story.Receive(at, [.. round.Select(news => news.Make(at, ++number))]);
        }

        if (story.Client is null && ClientAfter is not null) story.PutClient(Seoul.Show(Instant.Max(comesAt, at)), known);
        return story.AdvanceToTheEnd();
    }

    public override string ToString()
    {
        var at = Samples.Order.PlacedAt;
        var lines = News.Select((news, number) => $"{news.Make(at += Duration.FromMinutes(news.After), number + 1) with { ReceivedAt = at }}");
        return $"{Cadence}, client after {ClientAfter}, performance after {PerformanceAfterDays} days, mail {string.Join(' ', Mail)}\n{string.Join('\n', lines)}";
    }

    private IEnumerable<List<AnyNews>> Rounds()
    {
        var round = new List<AnyNews>();
        foreach (var news in News)
        {
            if (news.After > 0 && round.Count > 0)
            {
                yield return round;
                round = [];
            }

            round.Add(news);
        }

        if (round.Count > 0) yield return round;
    }
}
