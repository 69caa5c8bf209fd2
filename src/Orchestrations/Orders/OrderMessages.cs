using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>What an order's messages say: the facts each rule lists, taken from the order and the report it tells of.</summary>
internal static class OrderMessages
{
    public static MessageRequest RequestFor(OrderProcess order, OutgoingNotice notice, Instant now) => new()
    {
        Key = notice.Key,
        InstanceId = order.InstanceId,
        Kind = notice.Kind,
        ClientId = order.Order.ClientId,
        RuleId = notice.RuleId,
        Because = notice.Because,
        Data = DataFor(order, notice, now).ToJson(),
        OnUnknownOutcome = order.Policy.Sending.ResendWhenUnknown ? UnknownOutcome.Resend : UnknownOutcome.Hold,
    };

    private static OrderMessageData DataFor(OrderProcess order, OutgoingNotice notice, Instant now)
    {
        var facts = order.Order;
        var report = notice.Event;
        var exception = order.State.Exceptions.Find(open => open.EventId == notice.ExceptionId);
        return new OrderMessageData
        {
            OrderId = facts.OrderId,
            Items = facts.Items,
            EstimatedDelivery = report?.EstimatedDelivery ?? facts.EstimatedDelivery,
            ProjectedCompletion = report?.ProjectedCompletion,
            Fittings = facts.Fittings,
            OnRequest = order.Client?.Cadence == UpdateCadence.OnRequest,
            ShippingMethod = report?.ShippingMethod,
            TrackingNumber = report?.TrackingNumber,
            Carrier = report?.Carrier,
            ShipmentId = report?.ShipmentId,
            Attempt = report?.Attempt ?? 1,
            International = facts.International,
            CustomsDocuments = report?.CustomsDocuments ?? [],
            ClearanceEstimate = report?.ClearanceEstimate,
            SurveyUrl = SurveyUrl(order),
            Cause = report?.Cause,
            RevisedDelivery = report?.RevisedDelivery,
            TimelineSuffers = exception?.TimelineSuffers ?? false,
            ConcertWeek = exception?.ConcertWeek ?? false,
            Options = exception?.Options ?? [],
            Reason = report?.Reason,
            Changes = [.. notice.Changes.Select(Change)],
            ChosenOption = notice.Chosen,
            ComeBackBy = order.Tracker.ComeBackBy(now),
            PerformanceDate = order.Tracker.PerformanceDate,
        };
    }

    private static OrderChange Change(FactChange change) => new(
        Enum.Parse<OrderChangeField>(change.Field, ignoreCase: true),
        change.From.Length == 0 ? null : change.From,
        change.To);

    private static string? SurveyUrl(OrderProcess order) => order.Client is { SurveyOptOut: true } ? null
        : order.Policy.SurveyUrl
            .Replace("{orderId}", order.Order.OrderId, StringComparison.Ordinal)
            .Replace("{surveyId}", OrderKeys.Survey(order.Order.OrderId), StringComparison.Ordinal);
}
