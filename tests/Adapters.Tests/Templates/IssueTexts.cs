using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>The longest and the emptiest issue a message can be about, as each audience is given it.</summary>
internal static class IssueTexts
{
    public const string Link = "https://example.com/issues?of=I-7&rung=2#token";

    public static readonly IssueMessageData Emptiest = new() { IssueId = "I", Kind = new LocalizedText("Rush order", "긴급 주문"), Tier = 1 };

    public static readonly IssueMessageData Longest = new()
    {
        IssueId = new string('I', 64),
        Kind = new LocalizedText("VIP account at risk", "VIP 고객 이탈 위험"),
        Tier = 4,
        Summary = "Two seams <b>opened</b>\non stage " + new string('s', 1000),
        OrderId = new string('K', 64),
        Amount = "1,250.00 USD",
        ReceivedAt = Instant.FromUtc(2026, 3, 20, 0, 30),
        Due = Instant.FromUtc(2026, 3, 20, 9, 0),
        PerformanceAt = Instant.FromUtc(2026, 3, 21, 15, 0),
        Emergency = true,
        Because = new LocalizedText("The owner did not acknowledge it.", "담당자가 접수를 확인하지 않았습니다."),
        DueBecause = new LocalizedText("Four business hours (ESC-3).", "영업시간 4시간 (ESC-3)."),
        Text = "We repair & press\r\nthe jackets.",
        Role = new LocalizedText("Operations", "운영팀"),
        ClosesOn = new LocalDate(2026, 3, 30),
        Lines = [new LocalizedText("Resolved: 12.", "해결: 12건."), new LocalizedText("Raised: 3.", "상향: 3건.")],
    };

    public static JsonObject Json(MessageKind kind, IssueMessageData data, string name = "Demo Contact", bool full = true) => kind.AudienceOf() switch
    {
        MessageAudience.Channel => ColleagueData.ForChannel(data.ToJson(), full ? Link : null, OrderSamples.Brand),
        MessageAudience.Colleague => ColleagueData.For(data.ToJson(), full ? Client(name) : null, new Contact("csm-1", name, "csm-1@example.com", null), full ? Link : null, OrderSamples.Brand),
        _ => TemplateData.For(data.ToJson(), Client(name), new Contact("owner", "Demo Owner", "owner@example.com", full ? "+82 2 000 0000" : null), OrderSamples.Brand),
    };

    private static Client Client(string contactName) =>
        new() { ClientId = "demo", Name = "Demo Agency", ContactName = contactName, Email = "client@example.com", Language = Language.En };
}
