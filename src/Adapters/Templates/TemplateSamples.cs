using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>What templates are tried with: everything an order message may say, and the least it may say. Every choice of
/// a list occurs, so that no branch of a template stays untried.</summary>
internal static class TemplateSamples
{
    private static readonly Client Client = new() { ClientId = "sample", Name = "Sample Agency", ContactName = "Sample Contact", Email = "client@example.com" };
    private static readonly Contact Owner = new("owner", "Sample Owner", "owner@example.com", "+82 2 0000 0000");
    private static readonly Contact Team = new("team", "Customer Service", "team@example.com", Phone: null);
    private static readonly LocalDate Day = new(2026, 3, 20);

    private static readonly Brand Ours = new("Sample", Team, Team, "Asia/Seoul");

    public static OrderMessageData Empty { get; } = new() { OrderId = "S-1", Items = [], EstimatedDelivery = Day };

    public static OrderMessageData Full { get; } = new()
    {
        OrderId = "S-1",
        Items = [new OrderItem("SKU-1", "Stage jacket", 3), new OrderItem("SKU-2", "Trousers", 12)],
        EstimatedDelivery = Day,
        ProjectedCompletion = Day,
        Fittings = true,
        OnRequest = true,
        ShippingMethod = "Air",
        TrackingNumber = "TRACK-1",
        Carrier = "Sample Carrier",
        ShipmentId = "part-1",
        Attempt = 2,
        International = true,
        CustomsDocuments = ["Commercial invoice", "Packing list"],
        ClearanceEstimate = "2–3 business days",
        SurveyUrl = "https://example.com/survey",
        Cause = DelayCause.Material,
        RevisedDelivery = Day.PlusDays(4),
        TimelineSuffers = true,
        ConcertWeek = true,
        Options = Enum.GetValues<ExceptionOption>(),
        Reason = "The lining came late",
        Changes = [.. Enum.GetValues<OrderChangeField>().Select(static field => new OrderChange(field, "2026-03-20", "2026-03-24")), new OrderChange(OrderChangeField.Items, null, null)],
        ChosenOption = ExceptionOption.Courier,
        ComeBackBy = Day,
        PerformanceDate = Day.PlusDays(7),
    };

    /// <summary>What a message of a kind may be given.</summary>
    public static IEnumerable<JsonObject> Of(MessageKind kind) =>
        kind < MessageKind.IssueReply ? Orders() : (LoopSamples.Of(kind) ?? IssueSamples.All().Select(static issue => issue.ToJson())).SelectMany(data => Of(kind.AudienceOf(), data));

    /// <summary>The sample of a kind that says the most.</summary>
    public static JsonObject FullestOf(MessageKind kind) => Of(kind).MaxBy(static data => data.ToJsonString().Length)!;

    private static JsonObject[] Of(MessageAudience audience, JsonObject data) => audience switch
    {
        MessageAudience.Colleague =>
        [
            ColleagueData.For(data, Client, Owner, "https://example.com/issues#token", Ours), ColleagueData.For(data, client: null, Team, link: null, Ours),
        ],
        MessageAudience.Channel => [ColleagueData.ForChannel(data, "https://example.com/issues#token", Ours), ColleagueData.ForChannel(data, link: null, Ours)],
        _ => [TemplateData.For(data, Client, Owner, Ours)],
    };

    private static IEnumerable<JsonObject> Orders()
    {
        yield return Complete(Empty);
        foreach (var cause in Enum.GetValues<DelayCause>()) yield return Complete(Full with { Cause = cause });
        foreach (var option in Enum.GetValues<ExceptionOption>()) yield return Complete(Full with { ChosenOption = option, RevisedDelivery = null });
        yield return Complete(Empty with { TimelineSuffers = true, ConcertWeek = true, International = true, RevisedDelivery = Day });
    }

    private static JsonObject Complete(OrderMessageData data) => TemplateData.For(data.ToJson(), Client, Owner, Ours);
}
