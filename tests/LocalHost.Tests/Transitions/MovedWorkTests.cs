using System.Net;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using static Kyndof.Workflows.LocalHost.Tests.Transitions.TransitionWorld;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>Everything open moves, each item once, whatever happens in between (TRN-6).</summary>
public sealed class MovedWorkTests
{
    private const string Monday = "2026-03-09T09:00+09:00";

    [Fact]
    public async Task An_issue_given_by_hand_is_given_on_and_tasks_change_hands()
    {
        await using var world = await StartAt(Monday);
        await world.World.OpenIssue("orderTimeline");
        await world.World.OpenIssue("shippingStatus", ("issueId", "I-2"));
        await world.World.OnIssue("cs-lead", "reassign", new { owner = "csm-1", reason = "Knows it." }, "I-2");
        await world.Begin();
        await world.Prepare();
        await Do(world.Incoming, "introduce");

        Assert.Equal("csm-2", Word((await world.World.ReadIssue())["owner"]));
        Assert.Equal("csm-2", Word((await world.World.ReadIssue("I-2"))["owner"]));
        var kinds = (await world.Read())["ownership"]!["items"]!.AsArray().Select(item => Word(item!["kind"])).ToList();
        Assert.Equal(2, kinds.Count(kind => kind == "escalation"));
        Assert.Contains("task", kinds);
        Assert.Empty((await world.Lead.GetAsync("/api/tasks?owner=csm-1&state=open")).Json["items"]!.AsArray());
        Assert.Contains(Timeline(await world.Read()), line => line.StartsWith("TRN-6 Everything open has moved: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_given_to_somebody_else_meanwhile_stays_theirs_and_nobody_is_introduced()
    {
        await using var world = await StartAt(Monday);
        await world.World.SignInAs("csm-4", "csm");
        await world.Begin();
        await world.Prepare();
        await world.World.PutClient(("tier", "vip"), ("csm", "csm-4"));
        await Do(world.Incoming, "introduce");

        Assert.Equal("csm-4", Word((await world.Lead.GetAsync("/api/clients/demo-agency")).Json["csm"]));
        Assert.Equal("introducing", Word((await world.Read())["stage"]));
        Assert.Contains(Timeline(await world.Read()), line => line.Contains("had been given to csm-4 meanwhile", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_move_cut_short_between_two_items_goes_on_and_moves_each_once()
    {
        var work = new BrittleWork();
        await using var world = await StartAt(Monday, builder => builder.Services.AddSingleton<IOwnedWork>(work));
        await world.Begin();
        await world.Prepare();

        (await world.Incoming.TryPostAsync("/api/transitions/T-7/introduce", new { })).Expect(HttpStatusCode.Accepted);
        while (work.Moved.Count < 3) await Task.Yield();
        await world.World.RestartAsync();
        await world.World.Advance(NodaTime.Duration.FromHours(2));

        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"B-{number}"), work.Moved.Distinct().Order(StringComparer.Ordinal));
        Assert.True(work.Moved.Count > 7);
        var after = (await world.World.As("cs-lead").GetAsync("/api/transitions/T-7")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal((7, 7, "followingUp"), (after["ownership"]!["moved"]!.GetValue<int>(), after["ownership"]!["found"]!.GetValue<int>(), Word(after["stage"])));
    }

    /// <summary>Seven items; the first time, the fourth is as far as the host gets.</summary>
    private sealed class BrittleWork : IOwnedWork
    {
        private readonly HashSet<string> gone = new(StringComparer.Ordinal);
        private bool hasBroken;

        public List<string> Moved { get; } = [];

        public string Kind => "brittle";

        public Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Page<OwnedItem>([.. Enumerable.Range(1, 7).Select(number => $"B-{number}").Where(id => !gone.Contains(id)).Select(id => new OwnedItem(Kind, id, $"Item {id}"))], null));

        public Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default)
        {
            Moved.Add(item.Id);
            gone.Add(item.Id);
            if (item.Id != "B-4" || hasBroken) return Task.FromResult(true);
            hasBroken = true;
            throw new InvalidOperationException("The host died here.");
        }
    }
}
