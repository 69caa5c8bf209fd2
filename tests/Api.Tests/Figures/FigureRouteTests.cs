using System.Text.Json;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Api.Tests.Fakes;
using Kyndof.Workflows.Api.Tests.Security;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Orchestrations.Figures;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Figures;

public sealed class FigureRouteTests
{
    [Fact]
    public async Task Without_parameters_the_last_thirty_days_are_shown_by_week_and_what_is_not_measured_is_null()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.GetAsync("/api/figures")).ShouldBe(200);
        Assert.Equal(("2026-01-31T00:00:00Z", "2026-03-02T00:00:00Z", "week"), (answer.Member("from"), answer.Member("to"), answer.Member("by")));
        Answer.ShouldBeNull(answer.Json, "segment");
        Assert.Equal(13, answer.Json.GetProperty("figures").GetArrayLength());
        var csat = FigureOf(answer, "csat");
        foreach (var member in new[] { "value", "met" }) Answer.ShouldBeNull(csat, member);
        Answer.ShouldBeNull(csat.GetProperty("points")[0], "value");
        Answer.ShouldBeNull(FigureOf(answer, "nps"), "target");
        Assert.Equal(4.5m, csat.GetProperty("target").GetProperty("atLeast").GetDecimal());
    }

    [Fact]
    public async Task Steps_are_those_of_the_calendars_zone_and_a_segment_is_asked_for_by_name()
    {
        await using var api = await ApiServer.StartAsync();
        var board = api.Get<SurveyBoard>();
        await board.CountAsync(Survey("K-1", "agency", 5), 1, CancellationToken.None);
        await board.CountAsync(Survey("K-2", null, 2), 1, CancellationToken.None);
        var answer = (await api.GetAsync("/api/figures?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&by=month&segment=agency")).ShouldBe(200);
        Assert.Equal("agency", answer.Member("segment"));
        var csat = FigureOf(answer, "csat");
        Assert.Equal((5m, 1), (csat.GetProperty("value").GetDecimal(), csat.GetProperty("count").GetInt32()));
        Assert.Equal(
            ["2026-02-01T00:00:00Z 2026-02-28T15:00:00Z 1", "2026-02-28T15:00:00Z 2026-03-01T00:00:00Z 0"],
            csat.GetProperty("points").EnumerateArray().Select(point => $"{point.GetProperty("from")} {point.GetProperty("to")} {point.GetProperty("count")}"));
        Assert.Equal("other", csat.GetProperty("segments")[4].GetProperty("segment").GetString());
        Assert.Equal(2m, csat.GetProperty("segments")[4].GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData(4_999, 1)]
    [InlineData(5_000, 2)]
    public async Task An_answer_stands_for_five_seconds(int milliseconds, int count)
    {
        await using var api = await ApiServer.StartWithClockAsync();
        Assert.Equal(count, await CountAfterAsync(api, Duration.FromMilliseconds(milliseconds)));
    }

    [Fact]
    public async Task Where_the_host_hears_of_writes_no_answer_outlives_one()
    {
        var feed = new FakeChangeFeed();
        await using var api = await ApiServer.StartAsync(services: added => added.AddSingleton<IChangeFeed>(feed));
        Assert.Equal(1, await CountAfterAsync(api, Duration.Zero));
        feed.Write("surveys");
        Assert.Equal(2, await CountedAsync(api));
    }

    [Fact]
    public async Task What_was_asked_about_an_order_long_after_is_not_looked_for()
    {
        await using var api = await ApiServer.StartAsync();
        var issues = new IssueBoard(api.Records);
        var from = Instant.FromUtc(2024, 1, 1, 0, 0);
        foreach (var (id, days) in new[] { ("I-1", 400), ("I-2", 399) })
            await issues.CountAsync(new IssueFigure { IssueId = id, Kind = IssueKind.ShippingStatus, OrderId = $"K-of-{id}", ReceivedAt = from + Duration.FromDays(days), OpeningTier = Tier.One, Tier = Tier.One }, 1, CancellationToken.None);
        var facts = await api.Get<FigureReader>().ReadAsync(from, from + Duration.FromDays(30), Instant.FromUtc(2026, 3, 2, 0, 0), CancellationToken.None);
        Assert.Equal(["K-of-I-2"], facts.AskedOrders);
        Assert.Empty(facts.Issues);
    }

    [Theory]
    [InlineData("by=year", "query.by", "type")]
    [InlineData("segment=gold", "query.segment", "type")]
    [InlineData("from=2026-03-01", "query.from", "type")]
    [InlineData("from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00Z", "query.from", "range")]
    [InlineData("from=2025-01-01T00:00:00Z&to=2026-02-06T00:00:00Z", "query.from", "range")] // 401 days
    [InlineData("period=week", "query.period", "unknownField")]
    public async Task A_question_that_is_none_is_refused_by_name(string query, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/figures?{query}")).ShouldRefuse(field, rule);
    }

    /// <summary>Answers counted once one is in, another comes, and some time has passed.</summary>
    private static async Task<int> CountAfterAsync(ApiServer api, Duration time)
    {
        var board = api.Get<SurveyBoard>();
        await board.CountAsync(Survey("K-1", null, 5), 1, CancellationToken.None);
        Assert.Equal(1, await CountedAsync(api));
        await board.CountAsync(Survey("K-2", null, 5), 1, CancellationToken.None);
        if (time > Duration.Zero) await api.PassAsync(time);
        return await CountedAsync(api);
    }

    private static async Task<int> CountedAsync(ApiServer api) => FigureOf((await api.GetAsync("/api/figures")).ShouldBe(200), "csat").GetProperty("count").GetInt32();

    private static JsonElement FigureOf(Answer answer, string id) => answer.Json.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == id);

    private static SurveyFigure Survey(string order, string? segment, int overall) => new()
    {
        SurveyId = $"survey~{order}",
        Form = SurveyForm.PostOrder,
        At = Instant.FromUtc(2026, 2, 10, 0, 0),
        Segment = segment,
        Sent = true,
        Answered = true,
        Overall = overall,
    };
}
