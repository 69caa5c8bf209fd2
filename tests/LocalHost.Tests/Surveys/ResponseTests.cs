using System.Net;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Surveys;

/// <summary>Responses as they come: none is refused or lost, and one a survey counts (ruling 4).</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task An_answer_before_its_survey_is_on_record_waits_there_and_counts_once_when_it_begins()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", settings: SurveyScenario.Settings);
        await world.Place();
        await world.Answer("T1", 4);
        Assert.Equal(["T1 early"], await world.Responses());

        await world.Report("delivered", "2026-03-09T10:00+09:00");
        Assert.Equal(("answered 4", "T1 counted"), (await world.SurveyState(), Assert.Single(await world.Responses())));
    }

    [Fact]
    public async Task An_answer_to_an_order_nobody_knows_is_kept_and_counts_should_it_come_after_all()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", settings: SurveyScenario.Settings);
        await world.Answer("T1", 4);
        Assert.Equal(["T1 unknownSurvey"], await world.Responses());

        await world.Place();
        await world.Report("delivered", "2026-03-09T10:00+09:00");
        Assert.Equal(["T1 counted"], await world.Responses());
    }

    [Fact]
    public async Task What_has_no_form_no_survey_or_no_answers_is_kept_with_the_reason()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.Answer("T1", 4, form: "brand-new-form");
        await world.Answer("T2", 4, surveyId: null, orderId: null);
        await world.Answer("T3", 9);
        await world.SendResponse(SurveyScenario.Response("T4", "survey~K-1042", null, answers: [("overall", "great"), ("quality", 6), ("other", 1)]));
        await world.SendResponse(SurveyScenario.Response("T5", "survey~K-1042", null, "sample-loop-check", answers: [("overall", 5)]));
        await world.SettleAsync();

        // T3: an overall of 9 is left out alone, the likelihood of 9 counts.
        Assert.Equal(["T1 unknownForm", "T2 unknownSurvey", "T3 counted", "T4 noAnswers", "T5 otherForm"], await world.Responses());
        var list = (await world.As("specialist").GetAsync("/api/surveys/deliveries?state=noAnswers")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(["overall: no whole number", "quality: 6 is not 1 to 5", "other: not in the form file"], list["items"]![0]!["leftOut"]!.AsArray().Select(line => $"{line}"));
        Assert.Equal(["counted 1", "otherForm 1", "unknownForm 1", "unknownSurvey 1", "noAnswers 1"], list["counts"]!.AsArray().Select(count => $"{count!["state"]} {count["count"]}"));
    }

    [Fact] // ruling 4: one response per order counts
    public async Task A_second_token_for_the_same_order_is_kept_as_a_duplicate_before_and_after_the_end()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.Answer("T1", 4);
        await world.Answer("T2", 1);
        Assert.Equal(["T1 counted", "T2 duplicate"], await world.Responses());
        Assert.Equal("answered 4", await world.SurveyState());
    }

    [Fact]
    public async Task A_hundred_calls_at_once_for_one_token_are_one_answer()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        var calls = await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            world.SendResponse(SurveyScenario.Response("T1", "survey~K-1042", "K-1042", eventId: $"E-{number}", answers: [("overall", 4)]))));
        await world.SettleAsync();
        Assert.All(calls, call => Assert.Equal(HttpStatusCode.OK, call.Status));
        Assert.Single(calls, call => call.Text.Contains("stored", StringComparison.Ordinal));
        Assert.Equal(("answered 4", "T1 counted"), (await world.SurveyState(), Assert.Single(await world.Responses())));
        Assert.Single((await world.Survey())["responses"]!.AsArray());
    }

    [Fact] // FBK-5: the loop's check finds its survey by the joined id
    public async Task A_survey_of_a_loop_is_answered_by_its_own_id_and_withdrawn_when_nobody_waits()
    {
        await using var world = await Scenario.WithClientAt("2026-03-09T10:00+09:00", settings: SurveyScenario.Settings);
        var starter = world.Services.GetRequiredService<ISurveyStarter>();
        await starter.BeginAsync(Check(world, "survey~loop~F-3~1"));
        await starter.BeginAsync(Check(world, "survey~loop~F-3~1")); // a repeat changes nothing
        await starter.BeginAsync(Check(world, "survey~loop~F-4~1"));
        await world.SettleAsync();
        Assert.Equal(["invitation"], world.SurveyMails("survey~loop~F-3~1"));

        await world.Answer("T1", 3, surveyId: "survey~loop~F-3~1", orderId: "K-1042", form: "sample-loop-check");
        await starter.WithdrawAsync("survey~loop~F-3~1", "dismissed");
        await starter.WithdrawAsync("survey~loop~F-4~1", "dismissed");
        await starter.WithdrawAsync("survey~loop~F-5~1", "dismissed"); // unknown: ignored
        await world.SettleAsync();
        Assert.Equal(("answered 3", "withdrawn"), (await world.SurveyState("survey~loop~F-3~1"), await world.SurveyState("survey~loop~F-4~1")));
    }

    [Theory] // what version 0.1 wrote, before surveys had a process
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_survey_announced_without_a_process_begins_when_it_is_asked_for_again_or_answered(bool askedAgain)
    {
        await using var world = await Scenario.WithClientAt("2026-03-10T10:00+09:00", settings: SurveyScenario.Settings);
        var announced = new ScheduleSurvey { SurveyId = "survey~K-1042", OrderId = "K-1042", ClientId = "demo-agency", DueAt = Scenario.At("2026-03-16T10:00+09:00") };
        await world.Services.GetRequiredService<IRecordStore>().WriteAsync(
            RecordBatch.Of(ScheduleSurveyActivity.Collection, "all", new RecordWrite.Insert(announced.SurveyId, WorkflowJson.Serialize(announced))));
        if (askedAgain) await world.Services.GetRequiredService<ISurveyStarter>().BeginAsync(announced.ToRequest());
        await world.Answer("T1", 4);
        Assert.Equal(("answered 4", "T1 counted"), (await world.SurveyState(), Assert.Single(await world.Responses())));
    }

    private static SurveyRequest Check(Scenario world, string surveyId) =>
        new() { SurveyId = surveyId, Form = SurveyForm.LoopCheck, ClientId = "demo-agency", AskedBy = "feedback-loop~F-3", DueAt = world.Now };
}
