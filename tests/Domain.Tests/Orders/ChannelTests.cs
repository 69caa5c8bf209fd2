using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>CHN-1 to CHN-3, CHN-5, ruling 14.</summary>
public sealed class ChannelTests
{
    private static readonly Client KakaoTalk = Samples.Client with { ContactMethod = ContactMethod.KakaoTalk };
    private static readonly Client Vip = Samples.Client with { Tier = ClientTier.Vip, Csm = "csm-1" };
    private static readonly Client OnRequest = Samples.Client with { Cadence = UpdateCadence.OnRequest };

    private static OrderStory Whole(Client client) => OrderStory.Begin(client: client)
        .Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00")
        .Report("E2", Milestone.QualityPassed, "2026-03-18T10:00")
        .Report("E3", Milestone.Shipped, "2026-03-20T15:00")
        .Report("E4", Milestone.Delivered, "2026-03-25T11:00");

    private static OrderStory Delayed(Client client) => OrderStory.Begin(client: client).Report("E1", Milestone.ProductionDelayed, "2026-03-05T10:00");

    // ORD-1 to ORD-5
    [Fact]
    public void A_proactive_client_gets_all_five_messages_by_e_mail_and_nobody_else_has_to_act()
    {
        var story = Whole(Samples.Client);

        Assert.Equal(["confirmation", "production-started", "quality-passed", "shipped", "delivered"], story.SentKeys);
        Assert.Empty(story.Raised);
    }

    // Ruling 14
    [Fact]
    public void On_request_withholds_production_start_and_quality_check_only_and_they_do_not_count()
    {
        var story = Whole(OnRequest);

        Assert.Equal(["confirmation", "shipped", "delivered"], story.SentKeys);
        Assert.Equal(PromiseState.Withheld, story.Promise("production-started").State);
        Assert.Equal(PromiseState.Withheld, story.Promise("quality-passed").State);
        var outcome = story.AdvanceToTheEnd().Outcome;
        Assert.Equal((3, 3, 0), (outcome.Counted, outcome.KeptInTime, outcome.KeptLate));
    }

    // Ruling 14
    [Fact]
    public void On_request_still_hears_at_once_of_what_goes_wrong_and_of_changes()
    {
        var story = Delayed(OnRequest).Amend("A1", "2026-03-05T11:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-23") });

        Assert.Equal(["confirmation", "production-delayed~E1", "amended~A1"], story.SentKeys);
    }

    // CHN-1, CHN-2: on top of the e-mail.
    [Fact]
    public void A_korean_speaking_client_who_prefers_kakaotalk_is_also_written_to_there()
    {
        var story = Whole(KakaoTalk);

        Assert.Equal(["kakao~production-started 2026-03-06T10:00", "kakao~quality-passed 2026-03-18T10:00"], story.Raised);
        Assert.Equal(TaskKind.KakaoTalk, story.KindOf("kakao~quality-passed"));
        Assert.Equal(5, story.SentKeys.Count());
    }

    // CHN-2: Korean-speaking clients only.
    [Fact]
    public void An_english_speaking_client_who_prefers_kakaotalk_is_not()
    {
        Assert.Empty(Whole(KakaoTalk with { Language = Language.En }).Raised);
    }

    // CHN-3: urgent matters only.
    [Fact]
    public void A_client_who_prefers_the_phone_is_called_about_urgent_matters_only()
    {
        var phone = Samples.Client with { ContactMethod = ContactMethod.Phone };

        Assert.Empty(Whole(phone).Raised);
        Assert.Equal(["call~production-delayed~E1 2026-03-05T10:00"], Delayed(phone).Raised);
    }

    // CHN-3, VIP-2
    [Fact]
    public void A_vip_client_is_called_at_every_major_milestone()
    {
        var story = Whole(Vip);

        Assert.Equal(
            ["call~confirmation 2026-03-03T10:00", "call~production-started 2026-03-06T10:00", "call~quality-passed 2026-03-18T10:00", "call~shipped 2026-03-20T15:00"],
            story.Raised);
        Assert.All(story.Tasks, task => Assert.Equal((TaskKind.Phone, "CHN-3"), (task.Kind, task.RuleId)));
    }

    [Fact]
    public void A_vip_client_who_prefers_the_phone_is_called_once()
    {
        Assert.Single(Delayed(Vip with { ContactMethod = ContactMethod.Phone }).Raised, task => task.StartsWith("call~production-delayed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_tried_again_does_not_ask_for_a_second_call()
    {
        var story = OrderStory.Begin(client: Vip);
        story.Mail = notice => notice.Tries < 3 ? Sending.NotNow : Sending.Taken;

        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00").AdvanceTo("2026-03-06T17:00");

        Assert.Single(story.Raised, task => task.StartsWith("call~production-started", StringComparison.Ordinal));
        Assert.Equal("production-started 2026-03-06T13:00", story.Sent.Last());
    }

    // CHN-5: preferences hold from the moment they change.
    [Fact]
    public void A_client_who_changes_to_on_request_is_spared_from_then_on()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00");
        story.Client = OnRequest;

        story.Report("E2", Milestone.QualityPassed, "2026-03-18T10:00");

        Assert.Equal(["confirmation", "production-started"], story.SentKeys);
    }
}
