using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Takes orders and what happens to them; the record decides, the nudge follows (ORD-10).</summary>
public sealed class OrderDesk(
    IIntake intake, OrderInbox inbox, OrderReader reader, ClientDirectory clients, IPolicyProvider policies, AfterEnd afterEnd, TimeProvider time) : IOrderDesk
{
    public async Task<IntakeResult> PlaceAsync(Order order, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var stored = new StoredOrder(order, Now(), policy.Version, policy.Hash);
        IReadOnlyList<Nudge> nudges =
        [
            new Nudge.Start(OrderKeys.Instance(order.OrderId), OrderNames.Orchestration, new OrderRun { Order = order, Policy = CapturedPolicy.For(order, policy) }),
            new Nudge.Raise(OrderKeys.Held(order.OrderId), OrderNames.OrderPlacedEvent),
        ];
        var batch = RecordBatch.Of(OrderRows.Collection, order.OrderId, new RecordWrite.Insert(OrderRows.Order, WorkflowJson.Serialize(stored)));
        if (!(await intake.AcceptAsync(batch, nudges, cancellationToken)).Committed)
            return await PlacedBeforeAsync(order, nudges, cancellationToken);

        var known = await clients.GetAsync(order.ClientId, cancellationToken) is not null;
        return known ? new IntakeResult.Accepted() : new IntakeResult.Accepted(Held: true, $"client {order.ClientId} is unknown");
    }

    public async Task<IntakeResult> ReportAsync(string orderId, MilestoneEvent report, CancellationToken cancellationToken = default)
    {
        var known = await reader.StoredAsync(orderId, cancellationToken) is not null;
        var outcome = await AppendAsync(orderId, "milestone", report.EventId,
            (sequence, at) => new Arrival { Sequence = sequence, ReceivedAt = at, Milestone = report },
            known ? [] : [HoldUntilPlaced(orderId)], cancellationToken, alsoWhenClosed: true);
        if (outcome.Entry is not { } arrival) throw new InvalidOperationException($"Milestone '{report.EventId}' of order '{orderId}' was not kept.");
        if (!outcome.IsNew && Compare(arrival.Milestone, report) is IntakeResult.Conflict conflict) return conflict;
        if (outcome.Closed) await afterEnd.TellOwnerAsync(orderId, arrival, cancellationToken);
        if (!outcome.IsNew) return new IntakeResult.Repeated();
        return known ? new IntakeResult.Accepted() : new IntakeResult.Accepted(Held: true, $"order {orderId} is unknown");
    }

    public async Task<IntakeResult> AmendAsync(string orderId, Amendment amendment, CancellationToken cancellationToken = default)
    {
        if (await RefuseUnknownAsync(orderId, cancellationToken) is { } refusal) return refusal;
        var outcome = await AppendAsync(orderId, "amendment", amendment.AmendmentId,
            (sequence, at) => new Arrival { Sequence = sequence, ReceivedAt = at, Amendment = amendment }, [], cancellationToken);
        if (outcome.Entry is not { } arrival) return Ended(orderId);
        return outcome.IsNew ? new IntakeResult.Accepted() : Compare(arrival.Amendment, amendment);
    }

    public async Task<IntakeResult> ChooseAsync(string orderId, string eventId, ExceptionChoice choice, CancellationToken cancellationToken = default)
    {
        if (await RefuseUnknownAsync(orderId, cancellationToken) is { } refusal) return refusal;
        var exception = await reader.ExceptionAsync(orderId, eventId, cancellationToken);
        if (exception is null && !await IsReportedAsync(orderId, eventId, cancellationToken))
            return new IntakeResult.NotFound($"exception {eventId} of order {orderId}");
        if (exception?.Options.Contains(choice.Option) == false)
            return new IntakeResult.Refused("option-not-offered", $"{Word(choice.Option)} was not offered; offered: {Words(exception.Options)}.");
        var chosen = new OptionChosen(eventId, choice.Option, choice.Actor, choice.Note);
        return await ChooseAsync(orderId, chosen, isClosed: exception is { Satisfied: true }, cancellationToken);
    }

    /// <summary>Choices of an exception are numbered: the same one again is a repeat, one after another is a change of mind.</summary>
    private async Task<IntakeResult> ChooseAsync(string orderId, OptionChosen chosen, bool isClosed, CancellationToken cancellationToken)
    {
        OptionChosen? last = null;
        for (var number = 1; ; number++)
        {
            var id = FormattableString.Invariant($"{chosen.EventId}~{number}");
            if (await inbox.FindAsync(orderId, "choice", id, cancellationToken) is { } known)
            {
                last = known.Choice;
                continue;
            }

            if (last?.Option == chosen.Option) return new IntakeResult.Repeated();
            if (isClosed) return new IntakeResult.Refused("exception-closed", $"Exception {chosen.EventId} is closed: the client was satisfied.");
            var outcome = await AppendAsync(orderId, "choice", id,
                (sequence, at) => new Arrival { Sequence = sequence, ReceivedAt = at, Choice = chosen }, [], cancellationToken);
            if (outcome.IsNew) return new IntakeResult.Accepted();
            if (outcome.Entry is not { } arrival) return Ended(orderId);
            last = arrival.Choice;
        }
    }

    public async Task<IntakeResult> SatisfiedAsync(string orderId, string eventId, string actor, string? note, CancellationToken cancellationToken = default)
    {
        if (await RefuseUnknownAsync(orderId, cancellationToken) is { } refusal) return refusal;
        if (await reader.ExceptionAsync(orderId, eventId, cancellationToken) is null && !await IsReportedAsync(orderId, eventId, cancellationToken))
            return new IntakeResult.NotFound($"exception {eventId} of order {orderId}");
        var satisfied = new ClientSatisfied(eventId, actor, note);
        var outcome = await AppendAsync(orderId, "satisfied", eventId,
            (sequence, at) => new Arrival { Sequence = sequence, ReceivedAt = at, Satisfaction = satisfied }, [], cancellationToken);
        if (outcome.Entry is null) return Ended(orderId);
        return outcome.IsNew ? new IntakeResult.Accepted() : new IntakeResult.Repeated();
    }

    public Task<OrderView?> GetAsync(string orderId, CancellationToken cancellationToken = default) => reader.ViewAsync(orderId, cancellationToken);

    private async Task<IntakeResult> PlacedBeforeAsync(Order order, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken)
    {
        var stored = await reader.StoredAsync(order.OrderId, cancellationToken)
            ?? throw new InvalidOperationException($"Order '{order.OrderId}' was refused as known and cannot be read.");
        var differences = JsonDifferences.Between(stored.Order, order);
        if (differences.Count > 0) return new IntakeResult.Conflict(differences);
        await intake.NudgeAsync(nudges, cancellationToken);
        return new IntakeResult.Repeated();
    }

    /// <summary>An order that has ended is refused by its inbox, which still knows what it took: the repeat of a call is no news.</summary>
    private async Task<IntakeResult?> RefuseUnknownAsync(string orderId, CancellationToken cancellationToken) =>
        await reader.StoredAsync(orderId, cancellationToken) is null ? new IntakeResult.NotFound($"order {orderId}") : null;

    private static IntakeResult.Refused Ended(string orderId) => new("order-ended", $"Order {orderId} has ended; nothing about it can change.");

    /// <summary>The event stands in the inbox and opens an exception as soon as the order's process has read it.</summary>
    private async Task<bool> IsReportedAsync(string orderId, string eventId, CancellationToken cancellationToken) =>
        await inbox.FindAsync(orderId, "milestone", eventId, cancellationToken) is
            { Milestone.Milestone: Milestone.ProductionDelayed or Milestone.QualityFailed or Milestone.CarrierDelayed };

    private Task<InboxOutcome<Arrival>> AppendAsync(string orderId, string kind, string id, Func<long, Instant, Arrival> entry, IReadOnlyList<Nudge> first, CancellationToken cancellationToken, bool alsoWhenClosed = false) =>
        inbox.AppendAsync(orderId, kind, id,
            sequence => entry(sequence, Now()),
            sequence => [.. first, new Nudge.Raise(OrderKeys.Instance(orderId), OrderNames.NewsEvent, sequence)],
            cancellationToken,
            alsoWhenClosed);

    private Nudge.Start HoldUntilPlaced(string orderId) => new(OrderKeys.Held(orderId), OrderNames.HeldOrchestration, new HeldRun
    {
        OrderId = orderId,
        ReportAt = Now() + Duration.FromDays(policies.Current.Orders.HoldUnknownOrderDays),
    });

    private static IntakeResult Compare<T>(T stored, T received)
    {
        var differences = JsonDifferences.Between(stored, received);
        return differences.Count > 0 ? new IntakeResult.Conflict(differences) : new IntakeResult.Repeated();
    }

    private static string Words(IEnumerable<ExceptionOption> options) => string.Join(", ", options.Select(Word).DefaultIfEmpty("none"));

    private static string Word(ExceptionOption option) => char.ToLowerInvariant(option.ToString()[0]) + option.ToString()[1..];

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
