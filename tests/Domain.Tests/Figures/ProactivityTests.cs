using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Domain.Orders.Progress;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>ORD-9.</summary>
public sealed class ProactivityTests
{
    private static readonly PromiseCount InTime = new(KeptInTime: 3, KeptLate: 0, Missed: 0, Open: 1);

    [Fact]
    public void Every_order_told_in_time_whose_client_never_asked_meets_the_target()
    {
        var figure = Of(Orders([Order("K-1", InTime), Order("K-2", InTime)]), FigureId.Proactivity);
        Assert.Equal((100m, 2, (bool?)true, "2 0 0"), (figure.Value, figure.Count, figure.Met, figure.Bars()));
    }

    [Fact]
    public void One_order_in_two_thousand_that_was_late_misses_it_and_shows()
    {
        var figure = Of(Orders([Order("K-1", new PromiseCount(3, 1, 0, 0)), .. Enumerable.Repeat(Order("K-2", InTime), 1_999)]), FigureId.Proactivity);
        Assert.Equal((99.9m, (bool?)false), (figure.Value, figure.Met)); // 99.95 would round to 100.0
    }

    [Fact]
    public void A_missed_update_and_a_client_who_asked_both_count_against_it()
    {
        var figure = Of(Orders([Order("K-1", InTime), Order("K-2", new PromiseCount(0, 0, 1, 0)), Order("K-3", InTime), Order("K-4", new PromiseCount(0, 1, 0, 0))], "K-3", "K-4"), FigureId.Proactivity);
        Assert.Equal((25m, 4, "1 1 2"), (figure.Value, figure.Count, figure.Bars()));
    }

    [Fact]
    public void An_order_with_nothing_due_yet_counts_only_once_its_client_asks()
    {
        var fresh = Order("K-1", new PromiseCount(0, 0, 0, Open: 2));
        Assert.Null(Of(Orders([fresh]), FigureId.Proactivity).Value);
        Assert.Equal(0m, Of(Orders([fresh], "K-1"), FigureId.Proactivity).Value);
    }

    [Theory] // due at 14:00
    [InlineData(PromiseState.Kept, "2026-03-05T14:00", "1 0 0 0")]
    [InlineData(PromiseState.Kept, "2026-03-05T14:01", "0 1 0 0")]
    [InlineData(PromiseState.Late, null, "0 0 1 0")]
    [InlineData(PromiseState.Broken, null, "0 0 1 0")]
    [InlineData(PromiseState.Open, null, "0 0 0 1")]
    [InlineData(PromiseState.Planned, null, "0 0 0 0")]
    [InlineData(PromiseState.Superseded, null, "0 0 0 0")]
    [InlineData(PromiseState.Withheld, null, "0 0 0 0")] // ruling 14
    [InlineData(PromiseState.Withdrawn, null, "0 0 0 0")]
    public void A_promise_is_kept_in_time_kept_late_missed_open_or_does_not_count(PromiseState state, string? keptAt, string counts)
    {
        var count = PromiseCount.Of([new Promise
        {
            Key = "order~K-1~confirmation", Kind = MessageKind.Confirmation, RuleId = "ORD-1", DueAt = At("2026-03-05T14:00"), State = state,
            KeptAt = keptAt is null ? null : At(keptAt), Because = new LocalizedText("", ""),
        }]);
        Assert.Equal(counts, $"{count.KeptInTime} {count.KeptLate} {count.Missed} {count.Open}");
    }

    private static FigureFacts Orders(IReadOnlyList<OrderFigure> orders, params string[] asked) =>
        Nothing with { Orders = orders, AskedOrders = asked.ToHashSet(StringComparer.Ordinal) };
}
