using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Surveys;

public sealed class SurveyRouteTests
{
    [Fact]
    public async Task Filters_reach_the_desk_and_the_cursor_leaves_as_opaque_text()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.GetAsync("/api/surveys?state=optedOut&form=loopCheck&clientId=C-1&orderId=K-1&limit=7")).ShouldBe(200);
        var filter = api.Surveys.Listed!;
        Assert.Equal((SurveyStage.OptedOut, SurveyForm.LoopCheck, "C-1", "K-1", 7), (filter.Stage, filter.Form, filter.ClientId, filter.OrderId, filter.Limit));
        (await api.GetAsync($"/api/surveys?cursor={answer.Member("next")}")).ShouldBe(200);
        Assert.Equal("next~1", api.Surveys.Listed!.Cursor);
    }

    [Theory]
    [InlineData("/api/surveys?state=lost")]
    [InlineData("/api/surveys?form=other")]
    [InlineData("/api/surveys?limit=201")]
    [InlineData("/api/surveys?nope=1")]
    [InlineData("/api/surveys/deliveries?state=lost")]
    [InlineData("/api/surveys/deliveries?cursor=%21")]
    public async Task What_is_no_filter_is_refused(string path)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync(path)).ShouldBeProblem(400, "invalid-request");
    }

    [Theory]
    [InlineData(Role.Specialist, true)]
    [InlineData(Role.Csm, true)]
    [InlineData(Role.CsLead, true)]
    [InlineData(Role.Operator, false)]
    public async Task The_words_of_a_client_are_for_cs_alone(Role role, bool shown)
    {
        await using var api = await ApiServer.StartAsync();
        var text = (await api.GetAsync("/api/surveys/survey~K-1", role)).ShouldBe(200).Text;
        Assert.Equal(shown, text.Contains("Faster, please.", StringComparison.Ordinal));
        Assert.Contains("\"overall\":4", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("survey~K-2")]
    [InlineData("order~K-1")]
    public async Task An_unknown_survey_is_not_found(string id)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/surveys/{id}")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Responses_are_counted_with_the_first_page_only()
    {
        await using var api = await ApiServer.StartAsync();
        Assert.Contains("unknownForm", (await api.GetAsync("/api/surveys/deliveries?form=F1&surveyId=survey~K-1", Role.Operator)).ShouldBe(200).Text, StringComparison.Ordinal);
        Assert.Equal(("F1", "survey~K-1"), (api.Surveys.Delivered!.FormId, api.Surveys.Delivered.SurveyId));
        Assert.DoesNotContain("unknownForm", (await api.GetAsync("/api/surveys/deliveries?cursor=YX4x")).ShouldBe(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_takes_filters_and_says_where_to_go_on()
    {
        await using var api = await ApiServer.StartAsync();
        var first = (await api.PostAsync("/api/surveys/deliveries/replay", """{ "form": "F1", "state": "unknownForm", "since": "2026-03-01T00:00:00Z", "limit": 3 }""", Role.Operator)).ShouldBe(200);
        Assert.Equal(new ReplayRequest("F1", DeliveryState.UnknownForm, Instant.FromUtc(2026, 3, 1, 0, 0), null, 3), api.Surveys.Replayed);
        (await api.PostAsync("/api/surveys/deliveries/replay", $$"""{ "cursor": "{{first.Member("next")}}" }""", Role.Operator)).ShouldBe(200);
        Assert.Equal(("F1~T3", 50), (api.Surveys.Replayed!.Cursor, api.Surveys.Replayed.Limit));
    }

    [Theory]
    [InlineData("""{ "limit": 0 }""")]
    [InlineData("""{ "limit": 201 }""")]
    [InlineData("""{ "state": "lost" }""")]
    [InlineData("""{ "cursor": "!" }""")]
    [InlineData("""{ "nope": 1 }""")]
    public async Task A_replay_of_something_else_is_refused(string body)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync("/api/surveys/deliveries/replay", body, Role.Operator)).ShouldBeProblem(400, "invalid-request");
        Assert.Null(api.Surveys.Replayed);
    }
}
