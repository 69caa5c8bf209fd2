using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Clock;

public sealed class ClockTests
{
    [Fact]
    public async Task Without_the_flag_there_is_no_clock_to_move_and_the_answer_names_the_flag()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.GetAsync("/api/clock")).ShouldBeProblem(404, "clock-is-real");
        Assert.Contains("--virtual-clock", answer.Text, StringComparison.Ordinal);
        (await api.PostAsync("/api/clock/advance", """{ "by": "PT2H" }""", Role.Operator)).ShouldBeProblem(404, "clock-is-real");
    }

    [Theory]
    [InlineData("""{ "by": "PT2H" }""", "2026-03-02T02:00:00Z")]
    [InlineData("""{ "by": "P1D" }""", "2026-03-03T00:00:00Z")]
    [InlineData("""{ "by": "PT0S" }""", "2026-03-02T00:00:00Z")]
    [InlineData("""{ "to": "2026-03-02T12:00+09:00" }""", "2026-03-02T03:00:00Z")]
    public async Task Time_is_skipped_to_or_by(string body, string now)
    {
        await using var api = await ApiServer.StartWithClockAsync();
        Assert.Equal("2026-03-02T00:00:00Z", (await api.GetAsync("/api/clock")).ShouldBe(200).Member("now"));
        Assert.Equal(now, (await api.PostAsync("/api/clock/advance", body, Role.Operator)).ShouldBe(200).Member("now"));
        Assert.Equal(now, (await api.GetAsync("/api/clock")).Member("now"));
    }

    [Fact]
    public async Task Time_does_not_go_back()
    {
        await using var api = await ApiServer.StartWithClockAsync();
        (await api.PostAsync("/api/clock/advance", """{ "to": "2026-03-01T23:59:59Z" }""", Role.Operator)).ShouldBeProblem(409, "clock-goes-back");
    }

    [Theory]
    [InlineData("{}", "$", "required")]
    [InlineData("""{ "to": "2026-03-03T00:00:00Z", "by": "PT1H" }""", "$", "required")]
    [InlineData("""{ "by": "PT-1H" }""", "$.by", "range")]
    [InlineData("""{ "by": "P3661D" }""", "$.by", "range")]
    [InlineData("""{ "by": "P1M" }""", "$.by", "type")]
    [InlineData("""{ "by": 7200 }""", "$.by", "type")]
    [InlineData("""{ "to": "2026-03-03T00:00:00" }""", "$.to", "type")]
    [InlineData("""{ "to": "2036-03-10T00:00:01Z" }""", "$.to", "range")]
    public async Task A_bad_skip_is_refused_by_name(string body, string field, string rule)
    {
        await using var api = await ApiServer.StartWithClockAsync();
        (await api.PostAsync("/api/clock/advance", body, Role.Operator)).ShouldRefuse(field, rule);
    }

    [Fact]
    public async Task Requests_are_checked_against_the_virtual_time()
    {
        await using var api = await ApiServer.StartWithClockAsync();
        var later = Bodies.Order.With("placedAt", "\"2026-03-05T00:00:00Z\"");
        (await api.PostAsync("/api/orders", later)).ShouldRefuse("$.placedAt", "range");
        await api.PostAsync("/api/clock/advance", """{ "by": "P3D" }""", Role.Operator);
        (await api.PostAsync("/api/orders", later)).ShouldBe(202);
    }
}
