using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Desk;

/// <summary>What the CS Lead is told at 08:30 in Seoul on business days.</summary>
public sealed class MorningDigestTests
{
    [Fact]
    public async Task It_goes_out_at_its_time_on_business_days_and_on_no_other()
    {
        // Sunday is 1 March, a holiday, and Monday its substitute.
        await using var world = await Scenario.StartAt("2026-02-26T09:00+09:00");
        await world.AdvanceTo("2026-02-27T08:29:59+09:00");
        Assert.Empty(world.MorningMails());
        await world.AdvanceTo("2026-02-27T08:30+09:00");
        Assert.Equal(["morning-digest~2026-02-27~cs-lead"], world.MorningMails().Keys);
        Assert.Equal("cs-lead@example.com", world.MorningMail("2026-02-27").To);
        await world.AdvanceTo("2026-03-03T08:29:59+09:00");
        Assert.Single(world.MorningMails());
        await world.AdvanceTo("2026-03-03T08:30+09:00");
        Assert.Equal(["morning-digest~2026-02-27~cs-lead", "morning-digest~2026-03-03~cs-lead"], world.MorningMails().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_has_the_figures_and_the_first_rows_of_the_page_and_no_names_of_clients()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("orderTimeline");
        await world.AdvanceTo("2026-03-04T08:30+09:00");
        var today = (await world.As("cs-lead").GetAsync("/api/today")).Expect(HttpStatusCode.OK).Json;
        var (late, soon, waiting, failed) = (Count(today, "late"), Count(today, "dueSoon"), Count(today, "waiting"), Count(today, "failed"));
        Assert.True(late > 0, today.ToJsonString());
        var mail = world.MorningMail("2026-03-04")
            .Says($"지금 지연: {late}건", $"2시간 내 기한: {soon}건", $"담당자 처리 대기: {waiting}건", $"실패: {failed}건", "이슈 I-1", world.Services.GetRequiredService<IActionLinks>().PageUrl)
            .DoesNotSay("Demo Agency", "지연되거나");
        Assert.Equal("[오늘] 2026년 3월 4일 (수) 확인할 일", mail.Subject);
    }

    [Fact]
    public async Task It_is_written_in_the_language_of_whoever_stands_for_the_cs_lead()
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        (await world.As("operator").PutAsync("/api/staff/lead-1", new { name = "Demo Lead", email = "lead-1@example.com", role = "cs-lead", language = "en" })).Expect(HttpStatusCode.Created);
        await world.AdvanceTo("2026-03-04T08:30+09:00");
        var mail = world.MorningMail("2026-03-04").Says("Hello Demo Lead,", "Late now: 0", "Due within 2 h: 0", "Waiting for a person: 0", "Failed: 0", "Nothing is late, due soon, waiting or failed.");
        Assert.Equal(("lead-1@example.com", "Today, Wednesday, 4 March 2026: what needs you"), (mail.To, mail.Subject));
    }

    [Fact]
    public async Task A_morning_missed_is_made_up_for_once_and_none_is_told_twice()
    {
        await using var world = await Scenario.StartAt("2026-03-03T10:00+09:00");
        await world.RestartAsync("2026-03-05T11:00+09:00");
        await world.SettleAsync();
        Assert.Equal(["morning-digest~2026-03-05~cs-lead"], world.MorningMails().Keys);
        await world.Runtime.Client.TerminateAsync("schedule~morning-digest", "by mistake");
        Assert.Equal(["morning-digest"], await world.Services.GetRequiredService<ScheduleKeeper>().EnsureAsync(world.Runtime.Client));
        await world.RestartAsync();
        await world.SettleAsync();
        Assert.Single(world.MorningMails());
        var rows = (await world.As("cs-lead").GetAsync("/api/messages?instanceId=morning-digest~2026-03-05")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.Equal(1, Assert.Single(rows)!["attempts"]!.GetValue<int>());
    }

    private static int Count(JsonNode today, string figure) => today["figures"]![figure]!["count"]!.GetValue<int>();
}
