using System.Globalization;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>What went wrong: options, the client's choice, follow-up until they are satisfied (ORD-6 to ORD-8).</content>
public sealed partial class OrderTracker
{
    private IEnumerable<OrderException> OpenExceptions => State.Exceptions.Where(exception => !exception.Satisfied);

    private void OpenException(Client client, MilestoneEvent report, Instant now, LocalizedText because)
    {
        var suffers = TimelineSuffers(State.Order.EstimatedDelivery, now);
        var concertWeek = IsConcertWeek(now);
        State.Exceptions.Add(new OrderException
        {
            EventId = report.EventId,
            Milestone = report.Milestone,
            ShipmentId = report.ShipmentId,
            OpenedAt = now,
            Options = OptionsFor(report.Milestone, suffers, concertWeek),
            FollowUpAt = NextFollowUp(now),
            TimelineSuffers = suffers,
            ConcertWeek = concertWeek,
        });
        Note(now, RuleFor(report.Milestone), "exception", OrderTexts.ExceptionOpened(report.Milestone, suffers, concertWeek));
        Tell(client, now, NoticeOf(report, now) with { ExceptionId = report.EventId, Because = because }, now + policy.ExceptionWithin);
    }

    private static IReadOnlyList<ExceptionOption> OptionsFor(Milestone milestone, bool suffers, bool concertWeek) => milestone switch
    {
        Milestone.ProductionDelayed => suffers ? [ExceptionOption.PartialDelivery, ExceptionOption.ExpressAtNoCharge] : [],
        Milestone.QualityFailed => suffers || concertWeek
            ? [ExceptionOption.RepairWithShortDelay, ExceptionOption.RemakeWithLongerDelay, ExceptionOption.PartialRefund]
            : [ExceptionOption.RepairWithShortDelay, ExceptionOption.RemakeWithLongerDelay],
        Milestone.CarrierDelayed => concertWeek ? [ExceptionOption.AirFreight, ExceptionOption.Courier] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone, "Not an exception of an order."),
    };

    /// <summary>ORD-6: delivery comes too close to the performance; without a known performance, later than first promised.</summary>
    private bool TimelineSuffers(LocalDate delivery, Instant now) => State.Order.PerformanceAt is { } performance && performance > now
        ? delivery.PlusDays(policy.TimelineBufferDays) > calendar.DateOf(performance)
        : delivery > State.PromisedDelivery;

    /// <summary>Ruling 19: the performance is still to come and no more than the policy's days away.</summary>
    private bool IsConcertWeek(Instant now) => State.Order.PerformanceAt is { } performance
        && performance > now && performance - now <= Duration.FromDays(policy.ConcertWeekDays);

    private void TakeChoice(Client client, OptionChosen choice, Instant now)
    {
        if (State.Exceptions.Find(open => open.EventId == choice.EventId) is not { } exception) return;
        if (!exception.Options.Contains(choice.Option))
        {
            Note(now, RuleFor(exception.Milestone), "exception", OrderTexts.NotOffered(choice.Option));
            return;
        }

        Note(now, RuleFor(exception.Milestone), "exception", OrderTexts.OptionChosen(choice.Option));
        if (exception.Chosen == choice.Option) return;
        ChangeException(choice.EventId, open => open with { Chosen = choice.Option });
        var key = KeyOfChoice(choice);
        Tell(client, now, new OutgoingNotice
        {
            Key = key,
            Kind = MessageKind.OptionConfirmed,
            RuleId = RuleFor(exception.Milestone),
            Because = OrderTexts.OptionChosen(choice.Option),
            ExceptionId = choice.EventId,
            Chosen = choice.Option,
            DecidedAt = now,
            NextTryAt = now,
        }, now + policy.ExceptionWithin);
    }

    /// <summary>An option taken again after another one is confirmed again: the client's last mail names what holds.</summary>
    private string KeyOfChoice(OptionChosen choice)
    {
        var key = OrderKeys.Message(OrderId, MessageKind.OptionConfirmed, $"{choice.EventId}~{CamelCase(choice.Option.ToString())}");
        var taken = State.Promises.Count(promise => promise.Key == key || promise.Key.StartsWith($"{key}~", StringComparison.Ordinal));
        return taken == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}~{taken + 1}");
    }

    private void TakeSatisfaction(ClientSatisfied satisfied, Instant now)
    {
        if (ChangeException(satisfied.EventId, exception => exception with { Satisfied = true }) is { } exception)
            Note(now, RuleFor(exception.Milestone), "exception", OrderTexts.Satisfied(exception.Milestone));
    }

    private void FollowUp(Instant now)
    {
        foreach (var exception in OpenExceptions.Where(exception => exception.FollowUpAt <= now).ToList())
        {
            var number = exception.FollowUps + 1;
            ChangeException(exception.EventId, open => open with { FollowUps = number, FollowUpAt = NextFollowUp(now) });
            Ask(now, $"follow-up~{exception.EventId}~{number.ToString(CultureInfo.InvariantCulture)}", TaskKind.FollowUp,
                RuleFor(exception.Milestone), OrderTexts.FollowUp(State.Order, exception.Milestone, number), detail: null);
        }
    }

    private Instant NextFollowUp(Instant from) =>
        calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(from), policy.FollowUpEveryDays));

    private OrderException? ChangeException(string eventId, Func<OrderException, OrderException> change)
    {
        var at = State.Exceptions.FindIndex(exception => exception.EventId == eventId);
        return at < 0 ? null : State.Exceptions[at] = change(State.Exceptions[at]);
    }
}
