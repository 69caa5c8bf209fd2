using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>The longest and the emptiest order a message can be about.</summary>
internal static class OrderSamples
{
    public static readonly OrderMessageData Emptiest = new() { OrderId = "K", Items = [], EstimatedDelivery = new LocalDate(2026, 3, 20) };

    public static readonly OrderMessageData Longest = new()
    {
        OrderId = new string('K', 64),
        Items = [.. Enumerable.Range(1, 200).Select(static n => new OrderItem($"SKU-{n:000}", $"무대 의상 Stage costume {n} " + new string('가', 180), 100_000))],
        EstimatedDelivery = new LocalDate(2026, 3, 20),
        ProjectedCompletion = new LocalDate(2026, 3, 10),
        Fittings = true,
        OnRequest = true,
        ShippingMethod = "Air express " + new string('m', 200),
        TrackingNumber = "TRACK-" + new string('9', 100),
        Carrier = "Carrier " + new string('c', 200),
        ShipmentId = new string('s', 64),
        Attempt = 99,
        International = true,
        CustomsDocuments = [.. Enumerable.Range(1, 20).Select(static n => $"Customs document {n}")],
        ClearanceEstimate = "2–3 business days",
        SurveyUrl = "https://example.com/survey?order=K&language=ko",
        Cause = DelayCause.Complexity,
        RevisedDelivery = new LocalDate(2026, 3, 27),
        TimelineSuffers = true,
        ConcertWeek = true,
        Options = Enum.GetValues<ExceptionOption>(),
        Reason = "The dye of one panel ran " + new string('r', 1000),
        Changes = [new OrderChange(OrderChangeField.EstimatedDelivery, "2026-03-13", "2026-03-20"), new OrderChange(OrderChangeField.Items, null, "12 jackets")],
        ChosenOption = ExceptionOption.RemakeWithLongerDelay,
        ComeBackBy = new LocalDate(2026, 3, 6),
        PerformanceDate = new LocalDate(2026, 3, 29),
    };

    public static Brand Brand { get; } =
        new("Kyndof", new Contact("sender", "Kyndof", "orders@example.com", null), new Contact("team", "Customer Service", "team@example.com", null), "Asia/Seoul");

    public static JsonObject Json(OrderMessageData data, string contactName = "Demo Contact", string? phone = "+82 2 000 0000") => TemplateData.For(
        data.ToJson(),
        new Client { ClientId = "demo", Name = "Demo Agency", ContactName = contactName, Email = "client@example.com", Language = Language.En },
        new Contact("owner", "Demo Owner", "owner@example.com", phone),
        Brand);
}
