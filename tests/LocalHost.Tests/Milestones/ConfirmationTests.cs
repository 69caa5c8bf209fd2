using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-1: confirmation within 4 h of placing: order number, items, estimated delivery, CS contact, promise of proactive updates.</summary>
public sealed class ConfirmationTests
{
    [Fact]
    public async Task The_confirmation_names_number_items_delivery_and_contact_and_promises_updates()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();

        var mail = world.Mail("confirmation").Says(
            "Dear Demo Contact", "K-1042", "Stage jacket (JKT-1) × 7", "Thursday, 19 March 2026", "Saturday, 4 April 2026",
            "Demo Specialist", "specialist-1@example.com", "+82 2 555 0100",
            "You do not need to ask how things stand", "when production starts", "when your order ships");
        Assert.Equal("Your order K-1042 is confirmed", mail.Subject);
        Assert.Equal(("cs@example.com", "demo-agency@example.com", "specialist-1@example.com"), (mail.From, mail.To, mail.ReplyTo));
        var order = await world.Order();
        Assert.Equal(("2026-03-03T13:30", "2026-03-03T09:30", "PT4H"), (order.Due("confirmation"), order.KeptAt("confirmation"), order.Margin("confirmation")));
    }

    [Fact] // CHN-5: the client's language
    public async Task A_korean_client_reads_the_same_in_korean()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.PutClient(("language", "ko"), ("contactName", "데모 담당자"));
        await world.Place(("items", new[] { new { sku = "JKT-1", name = "무대 재킷", quantity = 7 } }));

        var mail = world.Mail("confirmation").Says(
            "데모 담당자 님", "K-1042", "무대 재킷", "2026년 3월 19일 (목)", "Demo Specialist", "specialist-1@example.com", "따로 문의하지 않으셔도 됩니다");
        Assert.Equal("[주문 확인] 주문번호 K-1042", mail.Subject);
    }

    [Fact]
    public async Task Without_a_known_specialist_the_team_is_the_contact()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.PutClient();
        await world.Place();

        Assert.Equal("cs-team@example.com", world.Mail("confirmation").Says("Kyndof CS Team").ReplyTo);
    }

    [Fact]
    public async Task An_order_without_a_concert_says_nothing_of_one()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(("performanceAt", null));

        world.Mail("confirmation").DoesNotSay("Performance");
    }
}
