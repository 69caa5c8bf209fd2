using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>CHN-1 to CHN-5: every message by e-mail; calls, KakaoTalk and silence on top, as the client's record says.</summary>
public sealed class ChannelTests
{
    [Fact] // CHN-3, VIP-2
    public async Task A_vip_is_called_at_the_major_milestones_and_written_to_as_well()
    {
        await using var world = await WithAsync(("tier", "vip"), ("csm", "csm-1"));
        await world.PutStaff("csm-1", "Demo CSM");
        await LiveAsync(world);

        var tasks = await world.Tasks();
        Assert.Equal(["call~confirmation", "call~production-started", "call~quality-passed", "call~shipped"], tasks.Select(task => task.Id).Order(StringComparer.Ordinal));
        Assert.All(tasks, task => Assert.Equal(("phone", "csm-1", "CHN-3"), (task.Kind, task.Owner, task.Rule)));
        Assert.Equal("2026-03-03T13:30", tasks.Single(task => task.Id == "call~confirmation").Due);
        Assert.Equal(["confirmation", "delivered", "production-started", "quality-passed", "shipped"], world.MailKeys());
        Assert.Equal("csm-1@example.com", world.Mail("shipped").ReplyTo);
    }

    [Fact] // the other side
    public async Task A_standard_client_is_not_called()
    {
        await using var world = await WithAsync();
        await LiveAsync(world);
        Assert.Empty(await world.Tasks());
    }

    [Fact] // CHN-2
    public async Task A_korean_client_on_KakaoTalk_is_written_to_there_by_a_person_and_by_mail()
    {
        await using var world = await WithAsync(("contactMethod", "kakaoTalk"), ("language", "ko"));
        await LiveAsync(world);

        var tasks = await world.Tasks();
        Assert.Equal(["kakao~production-started", "kakao~quality-passed"], tasks.Select(task => task.Id).Order(StringComparer.Ordinal));
        Assert.All(tasks, task => Assert.Equal(("kakaoTalk", "specialist-1", "CHN-2"), (task.Kind, task.Owner, task.Rule)));
        Assert.Equal(5, world.MailKeys().Count);
    }

    [Fact] // CHN-2: for Korean-speaking clients
    public async Task An_english_client_on_KakaoTalk_is_written_to_by_mail_only()
    {
        await using var world = await WithAsync(("contactMethod", "kakaoTalk"), ("language", "en"));
        await LiveAsync(world);
        Assert.Empty(await world.Tasks());
        Assert.Equal(5, world.MailKeys().Count);
    }

    [Fact] // CHN-3: sensitive matters by phone
    public async Task A_client_by_phone_is_called_when_something_went_wrong_and_not_otherwise()
    {
        await using var world = await WithAsync(("contactMethod", "phone"));
        await world.Place();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        Assert.Empty(await world.Tasks());
        await world.Report("productionDelayed", "2026-03-10T10:00+09:00", ("eventId", "e-1"));
        Assert.Equal(["call~production-delayed~e-1"], await world.TaskIds());
    }

    [Fact] // CHN-5, ruling 14: ORD-2 and ORD-3 only, outside ORD-9's denominator
    public async Task On_request_withholds_production_and_quality_and_they_do_not_count()
    {
        await using var world = await WithAsync(("cadence", "onRequest"));
        await LiveAsync(world);
        Assert.Equal(["confirmation", "delivered", "shipped"], world.MailKeys());
        world.Mail("confirmation").Says("As you asked").DoesNotSay("You do not need to ask");

        await world.AdvanceTo("2026-03-19T14:40+09:00");
        var order = await world.Order();
        Assert.Equal(("withheld", "withheld"), (order.PromiseState("productionStarted"), order.PromiseState("qualityPassed")));
        Assert.Equal((3, 3), (order.Outcome["counted"]!.GetValue<int>(), order.Outcome["keptInTime"]!.GetValue<int>()));
    }

    [Fact] // ruling 14: what went wrong is told at once all the same
    public async Task On_request_still_tells_of_a_delay()
    {
        await using var world = await WithAsync(("cadence", "onRequest"));
        await world.Place();
        await world.Report("productionDelayed", "2026-03-10T10:00+09:00", ("eventId", "e-1"));
        Assert.Equal(["confirmation", "production-delayed~e-1"], world.MailKeys());
    }

    private static async Task<Scenario> WithAsync(params (string Name, object? Value)[] changes)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.PutClient(changes);
        return world;
    }

    private static async Task LiveAsync(Scenario world)
    {
        await world.Place();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("qualityPassed", "2026-03-16T15:00+09:00");
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await world.Report("delivered", "2026-03-18T14:40+09:00");
    }
}
