using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Transitions.TransitionWorld;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>A CSM leaves: one transition an account, introduced at most three a business day (TRN-1, TRN-6).</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task Seven_accounts_are_introduced_three_a_day_and_the_departure_ends_when_all_have()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        for (var number = 2; number <= 7; number++)
            (await world.Lead.PutAsync($"/api/clients/c-{number}", Orders.Client($"c-{number}", ("tier", "vip"), ("csm", "csm-1")))).Expect(HttpStatusCode.Created);
        var body = new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-12", incoming = "csm-2" };
        (await world.Lead.PostAsync("/api/departures", body)).Expect(HttpStatusCode.Accepted);
        (await world.Lead.PostAsync("/api/departures", body)).Expect(HttpStatusCode.OK);
        var accounts = (await Departure(world))["accounts"]!.AsArray();
        Assert.Equal(["D-3.c-2", "D-3.c-3", "D-3.c-4", "D-3.c-5", "D-3.c-6", "D-3.c-7", "D-3.demo-agency"], accounts.Select(account => Word(account!["transitionId"])));

        await world.World.AdvanceTo("2026-03-10T15:00+09:00");
        foreach (var id in accounts.Select(account => Word(account!["transitionId"])))
        {
            await world.Prepare(id);
            await Do(world.Incoming, "introduce", null, id);
        }

        Assert.Equal(3, await Introduced(world));
        Assert.Contains(Timeline(await world.Read("D-3.c-5")), line => line.Contains("at most 3 accounts a business day: this one waits until 2026-03-11 09:00", StringComparison.Ordinal));
        await world.World.AdvanceTo("2026-03-11T08:59+09:00");
        Assert.Equal(3, await Introduced(world));
        await world.World.AdvanceTo("2026-03-11T09:00+09:00");
        Assert.Equal(6, await Introduced(world));
        await world.World.AdvanceTo("2026-03-13T00:00+09:00");
        Assert.Equal(7, await Introduced(world));
        Assert.Equal("Departure D-3 of csm-1: 7 of 7 introduced, 0 ended", Word((await world.Lead.GetAsync("/api/instances/departure~D-3")).Json["subject"]));

        // TRN-4: whoever has left is stood in for by the CS Lead.
        await world.World.AdvanceTo("2026-03-13T09:00+09:00");
        Assert.Equal("lead-1", Word((await world.Read("D-3.c-2"))["availability"]!["standIn"]));

        foreach (var id in accounts.Select(account => Word(account!["transitionId"]))) await Do(world.Lead, "complete", new { reason = "Done." }, id);
        Assert.Equal(("completed", 7), (Word((await Departure(world))["state"]), (await Departure(world))["counts"]!["ended"]!.GetValue<int>()));
        Assert.Contains("departure~D-3~over", world.World.Mails().Keys);
        Assert.DoesNotContain("departure~D-3~last-day", world.World.Mails().Keys);
    }

    [Fact]
    public async Task An_account_nobody_takes_is_assigned_by_the_CS_Lead_and_one_in_transition_is_joined()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        (await world.Lead.PutAsync("/api/clients/c-2", Orders.Client("c-2", ("tier", "vip"), ("csm", "csm-1")))).Expect(HttpStatusCode.Created);
        await world.Begin();
        (await world.Lead.PostAsync("/api/departures", new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-31", assignments = new[] { new { clientId = "demo-agency", incoming = "csm-2" } } })).Expect(HttpStatusCode.Accepted);

        Assert.Equal(["c-2 unassigned ", "demo-agency begun T-7"], await Stages(world));
        Assert.Contains("departure~D-3~assign~c-2~1", await world.World.TaskIds());
        Assert.Equal("not-a-csm", Word((await world.Lead.PostAsync("/api/departures/D-3/assign", new { clientId = "c-2", incoming = "lead-1" })).Expect(HttpStatusCode.Conflict).Json["code"]));
        (await world.Lead.PostAsync("/api/departures/D-3/assign", new { clientId = "c-2", incoming = "csm-2" })).Expect(HttpStatusCode.Accepted);

        Assert.Equal(["c-2 begun D-3.c-2", "demo-agency begun T-7"], await Stages(world));
        await world.World.AdvanceTo("2026-04-01T00:00+09:00");
        Assert.Equal("late", Word((await Departure(world))["state"]));
        Assert.Contains("departure~D-3~last-day", world.World.Mails().Keys);
    }

    [Fact] // TRN-4
    public async Task The_introduction_names_who_stands_in_beside_the_outgoing_CSM_and_no_day_after_the_last()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        await world.World.SignInAs("csm-5", "csm");
        await world.IsAway("csm-1", "2026-03-09", "2026-03-11", "csm-5");
        (await world.Lead.PostAsync("/api/departures", new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-31", incoming = "csm-2" })).Expect(HttpStatusCode.Accepted);
        await world.World.SettleAsync();
        await world.Prepare("D-3.demo-agency");
        await Do(world.Incoming, "introduce", null, "D-3.demo-agency");
        await world.World.SettleAsync();

        world.World.TransitionMail("introduction", "D-3.demo-agency").Says("csm-5@example.com", "31 March 2026").DoesNotSay("csm-1@example.com", "8 April 2026");
    }

    [Theory] // TRN-4: the last day, and the day after it
    [InlineData("2026-03-10T10:00+09:00", true)]
    [InlineData("2026-03-11T10:00+09:00", false)]
    public async Task After_the_last_day_the_introduction_names_nobody_to_ask(string introduced, bool named)
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        (await world.Lead.PostAsync("/api/departures", new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-10", incoming = "csm-2" })).Expect(HttpStatusCode.Accepted);
        await world.World.SettleAsync();
        await world.Prepare("D-3.demo-agency");
        await world.World.AdvanceTo(introduced);
        await Do(world.Incoming, "introduce", null, "D-3.demo-agency");
        await world.World.SettleAsync();

        var mail = world.World.TransitionMail("introduction", "D-3.demo-agency");
        if (named) mail.Says("csm-1@example.com", "10 March 2026");
        else mail.DoesNotSay("csm-1@example.com", "10 March 2026");
    }

    private static async Task<JsonNode> Departure(TransitionWorld world) => (await world.Lead.GetAsync("/api/departures/D-3")).Expect(HttpStatusCode.OK).Json;

    private static async Task<int> Introduced(TransitionWorld world) => (await Departure(world))["counts"]!["introduced"]!.GetValue<int>();

    private static async Task<IReadOnlyList<string>> Stages(TransitionWorld world) =>
        [.. (await Departure(world))["accounts"]!.AsArray().Select(account => $"{Word(account!["clientId"])} {Word(account["stage"])} {Word(account["transitionId"])}")];
}
