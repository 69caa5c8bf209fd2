using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Transitions.Ownership;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Feedback;

/// <summary>How loops begin and end over HTTP: praise, patterns, dismissals, and clients who did not hear (FBK-3, FBK-5, FBK-9, CHN-5, CHN-6).</summary>
public sealed class LoopEndsTests
{
    [Fact]
    public async Task Unsolicited_praise_is_thanked_and_recorded()
    {
        await using var world = await BeginAsync();
        await world.GiveFeedback("We love it, it is beautiful.");
        var loop = await world.ReadFeedback();
        Assert.Equal(("thanked", "positive", true), (Text(loop, "stage"), Text(loop, "tone"), (bool)loop["outcomeTold"]!));
        world.FeedbackMail("thanks~1").Says("We love it, it is beautiful.");
        Assert.Equal(HttpStatusCode.Conflict, (await world.As("csm").PostAsync("/api/feedback/F-7/categorise", new { categories = new[] { "quality" } })).Status);
    }

    [Fact] // a score above low without words is thanked too; a loop-check's answer begins nothing
    public async Task A_good_score_is_thanked()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.Answer("t-1", overall: 5);
        Assert.Equal("thanked", await world.StageOf("survey~K-1042"));
    }

    [Theory] // FBK-9: three clients within thirty days; a second more and they are not
    [InlineData("2026-04-02T10:00:00+09:00", true)]
    [InlineData("2026-04-02T10:00:01+09:00", false)]
    public async Task Three_clients_within_thirty_days_make_a_pattern(string third, bool pattern)
    {
        await using var world = await BeginAsync();
        foreach (var other in new[] { "client-2", "client-3" })
            (await world.As("cs-lead").PutAsync($"/api/clients/{other}", Orders.Client(other))).Expect(HttpStatusCode.Created);
        await world.GiveFeedback("The seam came apart.", ("feedbackId", "F-1"));
        await world.AdvanceTo("2026-03-20T10:00+09:00");
        await world.GiveFeedback("이번에는 봉제가 엉망입니다.", ("feedbackId", "F-2"), ("clientId", "client-2"));
        await world.GiveFeedback("봉제 상태가 나빠요.", ("feedbackId", "F-3"), ("clientId", "client-2")); // the same client counts once
        await world.AdvanceTo(third);
        await world.GiveFeedback("A seam was open.", ("feedbackId", "F-4"), ("clientId", "client-3"));
        foreach (var (id, expected) in new[] { ("F-1", false), ("F-2", false), ("F-3", false), ("F-4", pattern) }) Assert.Equal(expected, (bool)(await world.ReadFeedback(id))["isPattern"]!);
        var newest = await world.ReadFeedback("F-4");
        Assert.Equal(pattern ? "process-improvement-recommendations" : "routine-feedback-logging", Text(newest, "decision"));
        var listed = (await world.As("cs-lead").GetAsync("/api/feedback?pattern=true&category=quality")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.Equal(pattern ? ["F-4"] : [], listed.Select(row => Text(row!, "feedbackId")));
    }

    [Fact]
    public async Task A_dismissal_tells_the_client_and_a_message_that_comes_back_keeps_the_loop_open()
    {
        var sender = new ScriptedSender { Down = new SendResult.Refused("no such user") };
        await using var world = await BeginAsync(builder => builder.SendBy(sender));
        await world.GiveFeedback("The seam came apart.");
        Assert.Equal(HttpStatusCode.BadRequest, (await world.As("cs-lead").PostAsync("/api/feedback/F-7/dismiss", new { reason = "Not ours." })).Status);
        await world.OnFeedback("cs-lead", "dismiss", new { reason = "Not ours.", outcome = "The fabric was yours; we cannot change it." });
        var loop = await world.ReadFeedback();
        Assert.Equal(("dismissing", false), (Text(loop, "stage"), (bool)loop["outcomeTold"]!));
        Assert.Equal("feedback-outcome", Text(loop["draft"]!, "kind"));

        sender.Down = null;
        await world.OnFeedback("cs-lead", "release");
        Assert.Contains("F-7~outcome~3", sender.Taken.Select(key => $"F-7~{key.Split("F-7~")[^1]}"));
        Assert.Equal("dismissed", await world.StageOf());
        Assert.True((bool)(await world.ReadFeedback())["outcomeTold"]!);
    }

    [Fact]
    public async Task Whoever_has_opted_out_is_left_in_peace()
    {
        await using var world = await BeginAsync();
        await world.GiveFeedback("The seam came apart.");
        await world.OnFeedback("cs-lead", "dismiss", new { reason = "They asked us to stop.", clientOptedOut = true });
        var loop = await world.ReadFeedback();
        Assert.Equal(("dismissed", false), (Text(loop, "stage"), (bool)loop["outcomeTold"]!));
        Assert.DoesNotContain(world.Mails().Keys, key => key.Contains("~outcome~", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrected_category_brings_in_its_function_and_a_task_done_is_a_part_done()
    {
        await using var world = await BeginAsync();
        var design = await world.SignInAs("design-1", "function-member", "design");
        var operations = await world.SignInAs("ops-1", "function-member", "operations");
        await world.GiveFeedback("The seam came apart.");
        await world.OnFeedback("specialist", "categorise", new { categories = new[] { "design" } });
        Assert.Equal(["design"], (await world.ReadFeedback())["functions"]!.AsArray().Select(part => Text(part!, "role")));
        const string Task = "/api/tasks/feedback-loop~F-7~part~design~2/done";
        Assert.Equal(HttpStatusCode.Forbidden, (await operations.PostAsync(Task, new { reason = "Done." })).Status);
        (await world.As("cs-lead").PostAsync("/api/tasks/feedback-loop~F-7~release~1/done", new { reason = "Later." })).Expect(HttpStatusCode.Conflict);
        (await design.PostAsync(Task, new { reason = "A wider collar." })).Expect(HttpStatusCode.OK);
        var loop = await world.ReadFeedback();
        Assert.Equal(("telling", "A wider collar."), (Text(loop, "stage"), Text(loop["functions"]![0]!, "summary")));
    }

    [Fact] // TRN-6
    public async Task A_vips_open_loops_move_to_another_csm()
    {
        await using var world = await BeginAsync();
        await world.PutClient(("tier", "vip"), ("csm", "csm-1"));
        await world.PutStaff("csm-1", "Demo CSM");
        await world.PutStaff("csm-2", "Demo CSM");
        await world.GiveFeedback("The seam came apart.");
        var loops = world.Services.GetServices<IOwnedWork>().Single(work => work.Kind == "feedback-loop");
        var item = Assert.Single((await loops.ListAsync("demo-agency", "csm-1", null)).Items);
        var move = new OwnershipMove("T-7", "demo-agency", "csm-1", "csm-2", world.Now);
        Assert.True(await loops.MoveAsync(item, move));
        Assert.True(await loops.MoveAsync(item, move));
        await world.SettleAsync();
        Assert.Equal("csm-2", Text(await world.ReadFeedback(), "owner"));
        Assert.Empty((await loops.ListAsync("demo-agency", "csm-1", null)).Items);
    }

    private static Task<Scenario> BeginAsync(Func<Microsoft.AspNetCore.Builder.WebApplicationBuilder, object>? customize = null) =>
        Scenario.WithClientAt("2026-03-03T10:00:00+09:00", builder => customize?.Invoke(builder));

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();
}
