using System.Net;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Transitions.TransitionWorld;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>Who may start, cancel and re-staff a transition, and that an account has one at a time (TRN-1, TRN-6).</summary>
public sealed class OneAtATimeTests
{
    [Fact]
    public async Task A_CSM_starts_the_transition_of_their_own_account_only()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        object named = new { transitionId = "T-8", clientId = "demo-agency", outgoing = "csm-2", incoming = "csm-1", reason = "promotion" };

        Assert.Equal("not-your-account", Word((await world.Incoming.TryPostAsync("/api/transitions", named)).Expect(HttpStatusCode.Forbidden).Json["code"]));
        Assert.Equal("not-your-account", Word((await world.Outgoing.TryPostAsync("/api/transitions", named)).Expect(HttpStatusCode.Forbidden).Json["code"]));
        (await world.Outgoing.PostAsync("/api/transitions", Body())).Expect(HttpStatusCode.Accepted);
    }

    private const string Monday = "2026-03-09T09:00+09:00";

    [Fact]
    public async Task Two_at_once_for_one_account_are_refused_by_the_name_of_the_open_one()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();

        var refused = (await world.Lead.PostAsync("/api/transitions", Body("T-8"))).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("transition-open", Word(refused["code"]));
        Assert.Contains("T-7", Word(refused["detail"]), StringComparison.Ordinal);

        (await world.Lead.PostAsync("/api/transitions", Body())).Expect(HttpStatusCode.OK);
        (await world.Lead.PostAsync("/api/transitions", Body(note: "Another."))).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Of_many_at_the_same_time_one_begins()
    {
        await using var world = await StartAt(Monday);

        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(number => world.Lead.TryPostAsync("/api/transitions", Body($"T-{number}"))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Accepted);
        Assert.Equal(11, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
        await world.World.SettleAsync();
        Assert.Single((await world.Lead.GetAsync("/api/transitions?clientId=demo-agency")).Json["items"]!.AsArray());
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await using var world = await StartAt(Monday);
        await world.World.PutStaff("specialist-1");

        Assert.Equal("unknown-client", await Code(Body(clientId: "nobody")));
        Assert.Equal("unknown-staff", await Code(Body(incoming: "nobody")));
        Assert.Equal("not-a-csm", await Code(Body(incoming: "specialist-1")));
        Assert.Equal("same-person", await Code(Body(incoming: "csm-1")));
        await world.World.PutClient(("csm", null));
        Assert.Equal("no-csm", await Code(Body()));

        async Task<string> Code(object body) => Word((await world.Lead.PostAsync("/api/transitions", body)).Expect(HttpStatusCode.Conflict).Json["code"]);
    }

    [Fact]
    public async Task Cancelled_it_frees_the_account()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();

        (await world.Outgoing.PostAsync("/api/transitions/T-7/cancel", new { reason = "No." })).Expect(HttpStatusCode.Forbidden);
        await Do(world.Lead, "cancel", new { reason = "The promotion fell through." });

        Assert.Equal("cancelled", Word((await world.Read())["state"]));
        Assert.Empty((await world.Lead.GetAsync("/api/tasks?owner=csm-1&state=open")).Json["items"]!.AsArray());
        await world.Begin("T-8");
    }

    [Fact]
    public async Task Replaced_the_new_person_owes_the_step_by_the_same_time()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();
        var other = await world.World.SignInAs("csm-4", "csm");
        await Do(world.Lead, "replace", new { outgoing = "csm-4", reason = "Parental leave." });

        var step = (await world.Read())["steps"]![0]!;
        Assert.Equal(("csm-4", "2026-03-16T09:00:00Z"), (Word(step["owner"]), Word(step["due"])));
        (await world.Outgoing.PostAsync("/api/transitions/T-7/dossier", new { signedOff = true })).Expect(HttpStatusCode.Forbidden);
        await Do(other, "dossier", new { signedOff = true });

        // The account was csm-1's all the time, and goes over from them.
        await Do(world.Lead, "shadowing", new { skip = new { reason = "The client is on tour." } });
        await Do(world.Incoming, "introduce");
        Assert.Equal("csm-2", Word((await world.Lead.GetAsync("/api/clients/demo-agency")).Json["csm"]));
    }

    [Fact]
    public async Task After_the_introduction_it_cannot_be_cancelled_but_ended_early()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();
        Assert.Equal("not-introduced", Word((await world.Lead.PostAsync("/api/transitions/T-7/complete", new { reason = "Enough." })).Expect(HttpStatusCode.Conflict).Json["code"]));
        await world.Prepare();
        await Do(world.Incoming, "introduce");

        Assert.Equal("already-introduced", Word((await world.Lead.PostAsync("/api/transitions/T-7/cancel", new { reason = "No." })).Expect(HttpStatusCode.Conflict).Json["code"]));
        await world.World.AdvanceTo("2026-05-10T09:00+09:00");
        await Do(world.Lead, "complete", new { reason = "The client is content." });
        Assert.Equal("completed", Word((await world.Read())["state"]));
        Assert.Equal("withdrawn", await world.World.SurveyState("survey~transition~T-7"));
    }

    [Fact]
    public async Task A_refused_start_leaves_its_id_to_others()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();
        (await world.Lead.PostAsync("/api/transitions", Body("T-8"))).Expect(HttpStatusCode.Conflict);
        await world.World.As("cs-lead").PutAsync("/api/clients/demo-label", Orders.Client("demo-label", ("tier", "vip"), ("csm", "csm-1")));
        (await world.Lead.PostAsync("/api/transitions", Body("T-8", "demo-label"))).Expect(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_steps_task_is_not_done_before_the_step_is()
    {
        await using var world = await StartAt(Monday);
        await world.Begin();

        const string Done = "/api/tasks/transition~T-7~step~dossier/done";
        Assert.Equal("step-open", Word((await world.Outgoing.PostAsync(Done)).Expect(HttpStatusCode.Conflict).Json["code"]));
    }
}
