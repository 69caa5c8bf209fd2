using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Surveys and the responses to them: by erasure the client's words go and the scores stay, by retention each kind of data in the
/// night of its own day; responses nobody waits for have a day of their own.</summary>
public sealed class SurveyPrivacyTests
{
    private const string Survey = "survey~K-1042";

    [Fact]
    public async Task No_word_a_client_answered_is_left_in_any_table_and_the_scores_are()
    {
        await using var world = await AnsweredAsync();
        await world.Answer("T2", 1, "zephyrine twice");
        await world.Answer("T3", 1, "murmuration elsewhere", form: "brand-new-form");
        await world.Answer("T9", 1, "somebody else", surveyId: "survey~Z-9", orderId: "Z-9");
        await EndLoopAsync(world);
        var figures = world.RowsOf("surveyFigures", Survey);
        Assert.Single(figures);

        await world.EraseWordsAsync("quillfeather", "zephyrine", "murmuration", "halberd");

        var survey = await world.Survey();
        Assert.Equal(("answered", 2, 9, "erased"), ((string)survey["stage"]!, (int)survey["answers"]!["overall"]!, (int)survey["answers"]!["recommend"]!, (string)survey["answers"]!["improve"]!));
        Assert.Equal(figures, world.RowsOf("surveyFigures", Survey));
        Assert.Equal(["T1 counted", "T2 duplicate", "T3 unknownForm", "T9 unknownSurvey"], await world.Responses());
        Assert.False(await world.RunsAsync("typeform~sample-post-order~T1"));
        Assert.NotEmpty(DataFileRows.Holding(world, "somebody else"));

        // The same response again is known, and brings no words back.
        var (status, text) = await world.SendResponse(SurveyScenario.Response("T1", Survey, "K-1042", eventId: "E-again", answers: [("overall", 2), ("improve", "quillfeather")]));
        await world.SettleAsync();
        Assert.Equal((HttpStatusCode.OK, true), (status, text.Contains("repeated", StringComparison.Ordinal)));
        Assert.Equal([], DataFileRows.Holding(world, "quillfeather"));
        Assert.Equal("answered 2", await world.SurveyState());
    }

    [Fact] // an answer before the survey, to an order that has ended without one
    public async Task Words_that_wait_for_a_survey_that_never_began_go_with_the_order()
    {
        await using var world = await StartAsync();
        await world.Place();
        await world.Answer("T1", 4, "quillfeather early");
        await world.Report("cancelled", "2026-03-04T10:00+09:00", ("reason", "called off"));
        await world.AdvanceTo("2026-03-06T12:00+09:00");
        await world.EraseWordsAsync("quillfeather");
        Assert.Equal(["T1 early"], await world.Responses());
    }

    [Fact]
    public async Task A_client_whose_survey_waits_is_refused_by_its_name()
    {
        await using var world = await DeliveredAsync();
        await world.AdvanceTo("2026-03-11T12:00+09:00");
        Assert.Equal("completed", (await world.Order()).State);
        var refused = (await world.EraseAsync()).Expect(HttpStatusCode.Conflict).Json;
        Assert.Contains(Survey, (string)refused["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("order~", (string)refused["detail"]!, StringComparison.Ordinal);
    }

    [Fact] // answered, and its loop ended, on 17 March
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before()
    {
        await using var world = await AnsweredAsync(builder => builder.KeepForDays());
        await EndLoopAsync(world);
        await world.BeforeAndAfterAsync("2026-03-26", "2026-03-27", () => world.RunsAsync(Survey));
        Assert.False(await world.RunsAsync("typeform~sample-post-order~T1"));
        await world.BeforeAndAfterAsync("2026-04-05", "2026-04-06", () => world.FindsAsync($"/api/messages/{Survey}~invitation/content"));
        await world.BeforeAndAfterAsync("2026-04-15", "2026-04-16", async () => (await world.Survey())["timeline"]!.AsArray().Count > 0);
        await world.BeforeAndAfterAsync("2026-04-25", "2026-04-26", async () => (await world.Survey())["messages"]!.AsArray().Count > 0);
        Assert.Equal(["T1 counted"], await world.Responses());
        await world.BeforeAndAfterAsync("2026-05-05", "2026-05-06", () => world.FindsAsync($"/api/surveys/{Survey}"));
        Assert.Empty(await world.Responses());
        Assert.Equal([], DataFileRows.Holding(world, "quillfeather"));

        // The figures' nameless row of the order, and the mornings' mails to the CS Lead, which name ids and go on their own day.
        Assert.DoesNotContain(DataFileRows.Holding(world, "K-1042", except: "audit"), row => !row.Contains("Figures", StringComparison.Ordinal) && !row.Contains("morning-digest", StringComparison.Ordinal));
    }

    [Fact] // received on 3 March; messages are kept 40 days
    public async Task A_response_that_belongs_to_no_survey_goes_in_the_night_its_term_ends()
    {
        await using var world = await StartAsync(builder => builder.KeepForDays());
        await world.Answer("T1", 1, "quillfeather", surveyId: "survey~Z-9", orderId: null);
        await world.Answer("T2", 1, "zephyrine", surveyId: null, orderId: null);
        await world.Place();
        await world.Answer("T3", 4, "halberd"); // its order goes on, and it waits for its survey
        await world.BeforeAndAfterAsync("2026-04-11", "2026-04-12", async () => (await world.Responses()).Contains("T1 unknownSurvey"));
        Assert.Equal(["T3 early"], await world.Responses());
        Assert.Equal([], DataFileRows.Holding(world, "quillfeather"));
        Assert.Equal([], DataFileRows.Holding(world, "zephyrine"));
        Assert.Equal([], DataFileRows.Holding(world, "Z-9"));
        Assert.NotEmpty(DataFileRows.Holding(world, "halberd"));
    }

    private static async Task<Scenario> StartAsync(Action<WebApplicationBuilder>? customize = null) => await Scenario.WithClientAt("2026-03-03T09:30+09:00", customize, SurveyScenario.Settings);

    /// <summary>Delivered on 9 March.</summary>
    private static async Task<Scenario> DeliveredAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var world = await StartAsync(customize);
        await world.Place();
        await world.Report("delivered", "2026-03-09T10:00+09:00");
        return world;
    }

    /// <summary>Invited on 16 March, answered on the 17th.</summary>
    private static async Task<Scenario> AnsweredAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var world = await DeliveredAsync(customize);
        await world.AdvanceTo("2026-03-17T10:00+09:00");
        Assert.Equal(["invitation"], world.SurveyMails());
        await world.Answer("T1", 2, "quillfeather seams");
        Assert.Equal("answered 2", await world.SurveyState());
        return world;
    }

    /// <summary>The answer began a loop, which ends without a change.</summary>
    private static Task EndLoopAsync(Scenario world) => world.OnFeedback("cs-lead", "dismiss", new { reason = "halberd", clientOptedOut = true }, Survey);
}
