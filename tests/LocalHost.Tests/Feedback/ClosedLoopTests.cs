using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Feedback;

/// <summary>The closed loop as the handbook's page has it (FBK-5, ruling 11), in virtual time over HTTP: the client is told that it is being
/// addressed, the function implements, the client is told that it is done and invited, satisfaction is checked.</summary>
public sealed class ClosedLoopTests
{
    private const string Survey = "survey~K-1042";

    [Fact]
    public async Task A_low_score_comes_back_to_the_client_as_a_change_after_two_reopenings()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        var operations = await world.SignInAs("ops-1", "function-member", "operations");

        // A week after the delivery the client is asked; a low score opens the loop, its words name the category and that its function (FBK-1, FBK-3, FBK-4).
        await world.AdvanceTo("2026-03-17T10:00+09:00");
        Assert.Equal(["invitation"], world.SurveyMails());
        await world.Answer("t-1", overall: 2, words: "The seams came apart on stage.");
        var loop = await world.ReadFeedback(Survey);
        Assert.Equal(("acting", "quality", "operations"), ((string)loop["stage"]!, (string)loop["categories"]![0]!, (string)loop["functions"]![0]!["role"]!));
        world.FeedbackMail("part~operations~1", Survey).Says("The seams came apart on stage.");

        // The CS Lead tells the client that it is being addressed: drafted by itself, in the client's language, released by hand.
        Assert.Equal("feedback-addressed", (string)loop["draft"]!["kind"]!);
        Assert.Contains("We are working on your feedback", (string)loop["draft"]!["subject"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Mails().Keys, key => key.EndsWith("~addressed~1", StringComparison.Ordinal));
        await world.AdvanceTo("2026-03-18T11:00+09:00");
        await world.OnFeedback("cs-lead", "release", new { text = "I have seen to it myself." }, Survey);
        world.FeedbackMail("addressed~1", Survey).Says("The seams came apart on stage.", "I have seen to it myself.");

        // The function commits to a date, and does it.
        (await operations.PostAsync($"/api/feedback/{Survey}/commit", new { by = "2026-04-03", plan = "Seams are checked twice." })).Expect(HttpStatusCode.Accepted);
        await world.AdvanceTo("2026-04-02T15:00+09:00");
        (await operations.PostAsync($"/api/feedback/{Survey}/complete", new { summary = "Every seam is now checked twice." })).Expect(HttpStatusCode.Accepted);

        // The client is told that it is done and invited to experience it; fourteen days later they are asked.
        Assert.Equal("telling", await world.StageOf(Survey));
        await world.OnFeedback("cs-lead", "release", null, Survey);
        world.FeedbackMail("done~2", Survey).Says("Every seam is now checked twice.", "Come and see for yourself");
        await world.AdvanceTo("2026-04-16T14:59:59+09:00");
        Assert.Empty(world.SurveyMails(Check(1)));
        await world.AdvanceTo("2026-04-16T15:00+09:00");
        Assert.Equal(["invitation"], world.SurveyMails(Check(1)));

        // Twice they are not satisfied, and the loop is reopened; the third time they are.
        for (var round = 1; round <= 3; round++)
        {
            await world.Answer($"check-{round}", overall: round < 3 ? 3 : 4, words: "Better.", surveyId: Check(round), orderId: null, form: "sample-loop-check");
            if (round == 3) break;
            Assert.Equal(round + 1, (int)(await world.ReadFeedback(Survey))["round"]!);
            await world.OnFeedback("cs-lead", "release", null, Survey);
            (await operations.PostAsync($"/api/feedback/{Survey}/complete", new { summary = $"Round {round}." })).Expect(HttpStatusCode.Accepted);
            await world.OnFeedback("cs-lead", "release", null, Survey);
            await world.AdvanceTo(round == 1 ? "2026-04-30T15:00+09:00" : "2026-05-14T15:00+09:00");
        }

        loop = await world.ReadFeedback(Survey);
        Assert.Equal(("satisfied", "completed", true, 3), ((string)loop["stage"]!, (string)loop["state"]!, (bool)loop["outcomeTold"]!, (int)loop["round"]!));

        // Nothing is owed any more, but the words beside the good score are to be read by somebody.
        var open = (await world.As("cs-lead").GetAsync("/api/tasks?state=open")).Json["items"]!.AsArray().Select(task => (string)task!["taskId"]!);
        Assert.Equal([$"feedback-loop~{Survey}~read~3"], open.Where(id => id.StartsWith("feedback-loop", StringComparison.Ordinal)));
        var figures = (await world.As("cs-lead").GetAsync("/api/metrics?from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z")).Expect(HttpStatusCode.OK).Json["feedback"]!;
        Assert.Equal((1, 58.2m), ((int)figures["all"]!["reopened"]!, (decimal)figures["all"]!["medianDays"]!));
        Assert.Equal(("standard", "agency", 1), ((string)figures["bySegment"]![0]!["tier"]!, (string)figures["bySegment"]![0]!["segment"]!, (int)figures["bySegment"]![0]!["loops"]!["closed"]!));
        Assert.Empty((await world.As("cs-lead").GetAsync("/api/feedback?ended=false")).Json["items"]!.AsArray()); // the checks began no loop of their own
    }

    [Fact]
    public async Task The_third_reopening_becomes_an_issue_of_tier_3_and_ends_with_it()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.GiveFeedback("The zip broke.");
        for (var round = 1; round <= 3; round++)
        {
            await world.OnFeedback("cs-lead", "complete", new { summary = $"Round {round}." });
            await world.OnFeedback("cs-lead", "release", new { toldBy = "phone" });
            await world.OnFeedback("csm", "check", new { score = 1, note = $"No, {round}." });
        }

        var loop = await world.ReadFeedback();
        Assert.Equal(("escalated", "waiting", false), ((string)loop["stage"]!, (string)loop["state"]!, (bool)loop["outcomeTold"]!));
        var issue = await world.ReadIssue("feedback-F-7");
        Assert.Equal((3, "feedbackUnresolved"), ((int)issue["tier"]!, (string)issue["issue"]!["kind"]!));
        await world.OnIssue("cs-lead", "resolve", new { summary = "A new jacket, made by hand." }, "feedback-F-7");
        await world.OnIssue("cs-lead", "confirm", new { satisfied = true }, "feedback-F-7");
        loop = await world.ReadFeedback();
        Assert.Equal(("resolved", "completed", true), ((string)loop["stage"]!, (string)loop["state"]!, (bool)loop["outcomeTold"]!));
        Assert.Contains("escalation~feedback-F-7~resolved~1", world.Mails().Keys);
    }

    private static string Check(int round) => $"survey~loop~{Survey}~{round}";
}
