using System.Net;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Transitions.TransitionWorld;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>The handbook's page on a changed CSM, from the first day to the sixtieth (TRN-1 to TRN-6, rulings 12 and 15).</summary>
public sealed class SixtyDaysTests
{
    [Fact]
    public async Task An_account_goes_from_one_CSM_to_another()
    {
        // Friday evening: csm-1 is promoted, demo-agency goes to csm-2. An order and an issue are open.
        await using var world = await StartAt("2026-03-06T19:00+09:00");
        await world.World.Place();
        await world.World.OpenIssue("orderTimeline");
        await world.World.OnIssue("csm", "acknowledge");
        (await world.Outgoing.PostAsync("/api/transitions", Body())).Expect(HttpStatusCode.Accepted);

        // TRN-1: the dossier is csm-1's until the close of the fifth business day, filled in from the records.
        var view = await world.Read();
        Assert.Equal(("open", "preparing", "csm-1", "account-assignment"), (Word(view["state"]), Word(view["stage"]), Word(view["owner"]), Word(view["decision"])));
        Assert.Equal(["dossier csm-1 2026-03-13T09:00:00Z", "shadowing csm-2 2026-03-27T09:00:00Z"], Steps(view));
        Assert.Contains("order: 1\n- Order K-1042", Word(view["dossier"]!["history"]), StringComparison.Ordinal);
        Assert.Contains("language: En", Word(view["dossier"]!["preferences"]), StringComparison.Ordinal);
        Assert.Contains("- Issue I-1, Tier 2", Word(view["dossier"]!["openItems"]), StringComparison.Ordinal);
        world.Mail("assigned~dossier").Says("T-7");

        // TRN-6: reminded at 50 % and 80 % of it; on the sixth day the CS Lead hears that it stalls, and the day after again.
        await world.World.AdvanceTo("2026-03-16T17:59+09:00");
        Assert.Equal(["overdue~dossier~1", "remind~dossier~50", "remind~dossier~80"], Mails(world, "overdue", "remind~dossier"));
        await world.World.AdvanceTo("2026-03-16T18:00+09:00");
        Assert.Contains("overdue~dossier~2", Mails(world, "overdue"));
        Assert.Equal("late", Word((await world.Read())["state"]));

        // csm-1 completes and signs it: no role key does, and csm-2 may not.
        (await world.Incoming.PostAsync("/api/transitions/T-7/dossier", new { signedOff = true })).Expect(HttpStatusCode.Forbidden);
        (await world.World.As("cs-lead").PostAsync("/api/transitions/T-7/dossier", new { signedOff = true })).Expect(HttpStatusCode.Forbidden);
        await Do(world.Outgoing, "dossier", new { history = "Loves velvet.", signedOff = true });
        Assert.Equal("dossier-signed", Word((await world.Outgoing.PostAsync("/api/transitions/T-7/dossier", new { history = "More." })).Expect(HttpStatusCode.Conflict).Json["code"]));

        // TRN-2: csm-2 reads it and is part of two conversations.
        await world.World.AdvanceTo("2026-03-20T10:00+09:00");
        await Do(world.Incoming, "shadowing", new { reviewed = true });
        await Do(world.Incoming, "shadowing", new { interaction = new { at = "2026-03-19T10:00:00+09:00", channel = "phone", note = "Fitting dates." } });
        Assert.Equal("shadowing-open", Word((await world.Incoming.PostAsync("/api/transitions/T-7/introduce")).Expect(HttpStatusCode.Conflict).Json["code"]));
        await Do(world.Incoming, "shadowing", new { interaction = new { at = "2026-03-20T09:30:00+09:00", channel = "meeting" } });
        Assert.Contains("introduction csm-2 2026-03-23T09:00:00Z", Steps(await world.Read()));

        // TRN-3 and TRN-6: csm-2 introduces themselves; first everything open becomes theirs.
        await world.World.AdvanceTo("2026-03-20T11:00+09:00");
        await Do(world.Incoming, "introduce", new { note = "See you at the fitting on Tuesday." });
        view = await world.Read();
        Assert.Equal(("waiting", "followingUp", "csm-2"), (Word(view["state"]), Word(view["stage"]), Word(view["owner"])));
        Assert.True(view["ownership"]!["done"]!.GetValue<bool>());
        var mail = world.Mail("introduction").Says("See you at the fitting on Tuesday.", "csm-1@example.com");
        Assert.Equal(("demo-agency@example.com", "csm-2@example.com"), (mail.To, mail.ReplyTo));
        Assert.Equal("csm-2", Word((await world.Lead.GetAsync("/api/clients/demo-agency")).Json["csm"]));
        Assert.Equal("csm-2", Word((await world.Lead.GetAsync("/api/instances/order~K-1042")).Json["owner"]));
        Assert.Equal("csm-2", Word((await world.World.ReadIssue())["owner"]));
        Assert.Empty((await world.Lead.GetAsync("/api/tasks?owner=csm-1&state=open")).Json["items"]!.AsArray());

        // TRN-4: csm-1 can be asked for thirty days; while they are away, csm-5 can.
        Assert.Equal("2026-04-19T02:00:00Z", Word(view["availability"]!["until"]));
        await world.World.SignInAs("csm-5", "csm");
        await world.IsAway("csm-1", "2026-04-06", "2026-04-07", "csm-5");
        await world.World.AdvanceTo("2026-04-06T09:00+09:00");
        Assert.Equal("csm-5", Word((await world.Read())["availability"]!["standIn"]));
        Assert.Equal(["stand-in~1~csm-2", "stand-in~1~csm-5"], Mails(world, "stand-in"));
        await world.World.AdvanceTo("2026-04-19T10:59+09:00");
        Assert.Empty(Mails(world, "available-over"));
        await world.World.AdvanceTo("2026-04-19T11:00+09:00");
        Assert.Equal(["available-over~csm-1", "available-over~csm-2"], Mails(world, "available-over"));

        // TRN-5: sixty days from the introduction the client is asked; a low score is seen to by the CS Lead.
        await world.World.AdvanceTo("2026-05-19T10:59+09:00");
        Assert.Empty(await world.Surveys());
        await world.World.AdvanceTo("2026-05-19T11:00+09:00");
        Assert.Equal(["survey~transition~T-7"], await world.Surveys());
        Assert.Equal(["invitation"], world.World.SurveyMails("survey~transition~T-7"));
        await world.World.AdvanceTo("2026-05-21T15:00+09:00");
        await world.World.Answer("t-1", overall: 3, surveyId: "survey~transition~T-7", orderId: null, form: "sample-transition-check");

        view = await world.Read();
        Assert.Equal(("completed", "completed", "answered", true), (Word(view["state"]), Word(view["stage"]), Word(view["survey"]!["state"]), view["survey"]!["low"]!.GetValue<bool>()));
        Assert.Equal(["result~csm-2", "result~lead-1"], Mails(world, "result"));
        Assert.Contains("transition~T-7~low-score", await world.World.TaskIds());
        Assert.Equal("categorising", await world.World.StageOf("survey~transition~T-7")); // the low score began a loop of its own (FBK-5)

        // The account is free for its next change.
        (await world.Lead.PostAsync("/api/transitions", Body("T-8", incoming: "csm-5"))).Expect(HttpStatusCode.Accepted);
    }

    private static IReadOnlyList<string> Steps(System.Text.Json.Nodes.JsonNode view) =>
        [.. view["steps"]!.AsArray().Select(step => $"{Word(step!["kind"])} {Word(step["owner"])} {Word(step["due"])}")];

    private static IReadOnlyList<string> Mails(TransitionWorld world, params string[] beginnings) =>
        [.. world.World.Mails().Keys.Where(key => key.StartsWith("transition~T-7~", StringComparison.Ordinal)).Select(key => key["transition~T-7~".Length..])
            .Where(key => beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
}
