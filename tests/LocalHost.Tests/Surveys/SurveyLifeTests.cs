using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Surveys;

/// <summary>FBK-1, ruling 4: from the delivery to the answer, over HTTP and on virtual time.</summary>
public sealed class SurveyLifeTests
{
    [Fact] // FBK-1: automatically, a week after delivery
    public async Task A_delivered_order_is_asked_about_a_week_later_and_the_answer_counts()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        Assert.Equal("scheduled", await world.SurveyState());
        await world.AdvanceTo("2026-03-16T09:59:59+09:00");
        Assert.Empty(world.SurveyMails());
        await world.AdvanceTo("2026-03-16T10:00+09:00");
        Assert.Equal(["invitation"], world.SurveyMails());
        world.SurveyMail("invitation").Says("K-1042", "survey_id=survey~K-1042");

        await world.AdvanceTo("2026-03-17T22:00+09:00");
        await world.Answer("T1", 4, "A little faster, please.");
        Assert.Equal("answered 4", await world.SurveyState());
        Assert.Equal(["T1 counted"], await world.Responses());
        await world.AdvanceTo("2026-05-01T10:00+09:00");
        Assert.Equal(["invitation"], world.SurveyMails());

        var survey = await world.Survey();
        Assert.Equal(("completed", "A little faster, please.", "9"), ($"{survey["state"]}", $"{survey["answers"]!["improve"]}", $"{survey["answers"]!["recommend"]}"));
        Assert.Equal(["FBK-1", "FBK-1", "ruling 4"], survey["timeline"]!.AsArray().Select(line => $"{line!["ruleId"]}").Where(rule => rule.Length > 0));
        var asOperator = (await world.As("operator").GetAsync("/api/surveys/survey~K-1042")).Expect(HttpStatusCode.OK).Json;
        Assert.Null(asOperator["answers"]!["improve"]);
    }

    [Fact]
    public async Task A_silent_client_is_reminded_once_and_an_answer_after_the_expiry_is_kept_and_shown()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.AdvanceTo("2026-03-23T08:59+09:00"); // five days after the invitation is a Saturday
        Assert.Equal(["invitation"], world.SurveyMails());
        await world.AdvanceTo("2026-03-23T09:00+09:00");
        Assert.Equal(["invitation", "reminder"], world.SurveyMails());
        await world.AdvanceTo("2026-04-06T10:04:59+09:00");
        Assert.Equal("invited", await world.SurveyState());
        await world.AdvanceTo("2026-04-06T10:05+09:00");
        Assert.Equal("expired", await world.SurveyState());

        await world.Answer("T1", 2);
        Assert.Equal(("expired", "T1 late"), (await world.SurveyState(), Assert.Single(await world.Responses())));
    }

    [Fact] // ruling 4: the delivery mail carries the link
    public async Task An_answer_before_the_invitation_counts_and_none_goes_out()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.AdvanceTo("2026-03-10T03:00+09:00");
        await world.Answer("T1", 5, surveyId: null);
        Assert.Equal("answered 5", await world.SurveyState());
        await world.AdvanceTo("2026-04-30T10:00+09:00");
        Assert.Empty(world.SurveyMails());
    }

    [Fact] // ruling 4: in the CSM's name; CHN-5: in the client's language
    public async Task A_vip_is_asked_by_their_csm_in_their_language_and_in_their_business_hours()
    {
        await using var world = await SurveyScenario.DeliveredAsync(("tier", "vip"), ("csm", "csm-1"), ("language", "ko"), ("timeZone", "America/Los_Angeles"));
        await world.AdvanceTo("2026-03-16T08:59-07:00");
        Assert.Empty(world.SurveyMails());
        await world.AdvanceTo("2026-03-16T09:00-07:00");
        var mail = world.SurveyMail("invitation").Says("Demo CSM", "설문");
        Assert.Equal("csm-1@example.com", mail.ReplyTo);
    }

    [Fact]
    public async Task A_client_who_opts_out_before_it_is_due_gets_none()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.PutClient(("surveyOptOut", true));
        await world.AdvanceTo("2026-03-16T10:00+09:00");
        Assert.Equal("optedOut", await world.SurveyState());
        Assert.Empty(world.SurveyMails());
    }

    [Fact]
    public async Task Surveys_are_listed_counted_and_among_everything_running()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.AdvanceTo("2026-03-17T10:00+09:00");
        var open = (await world.As("specialist").GetAsync("/api/surveys?state=invited&clientId=demo-agency")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.Equal(("survey~K-1042", "postOrder", "remind"), ($"{open.Single()!["surveyId"]}", $"{open[0]!["form"]}", $"{open[0]!["nextStep"]}"));
        var running = (await world.As("cs-lead").GetAsync("/api/instances?process=survey")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.Equal(("waiting", "2026-03-23T00:00:00Z"), ($"{running.Single()!["state"]}", $"{running[0]!["due"]}"));

        await world.Answer("T1", 4);
        Assert.Empty((await world.As("specialist").GetAsync("/api/surveys?state=invited")).Json["items"]!.AsArray());
        Assert.Single((await world.As("specialist").GetAsync("/api/surveys?orderId=K-1042")).Json["items"]!.AsArray());
        var figures = (await world.As("cs-lead").GetAsync("/api/metrics")).Expect(HttpStatusCode.OK).Json["surveys"]!["segments"]!.AsArray();
        foreach (var value in new[] { "all", "standard", "agency", "domestic" })
        {
            var part = figures.Single(entry => $"{entry!["value"]}" == value)!;
            Assert.Equal((1, 100m, 4m, 100), (part["sent"]!.GetValue<int>(), part["responseRate"]!["percent"]!.GetValue<decimal>(), part["csat"]!["average"]!.GetValue<decimal>(), part["nps"]!["score"]!.GetValue<int>()));
        }
    }
}
