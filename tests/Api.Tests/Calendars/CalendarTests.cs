using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Calendars;

/// <summary>How the calendar is asked for.</summary>
public sealed class CalendarTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", 1)]
    [InlineData("2026-01-01", "2027-02-04", 400)]
    public async Task Days_are_answered_with_both_ends(string from, string to, int days)
    {
        var answer = (await api.GetAsync($"/api/calendar?from={from}&to={to}", Role.Specialist)).ShouldBe(200);
        Assert.Equal("Asia/Seoul", answer.Member("zone"));
        Assert.Equal(days, answer.Json.GetProperty("days").GetArrayLength());
    }

    [Theory]
    [InlineData("to=2026-03-02", "query.from", "required")]
    [InlineData("from=2026-03-02", "query.to", "required")]
    [InlineData("from=2026-02-30&to=2026-03-02", "query.from", "type")]
    [InlineData("from=2026-03-02&to=2026-03-01", "query.to", "order")]
    [InlineData("from=2026-01-01&to=2027-02-05", "query.to", "range")]
    public async Task Dates_that_are_missing_wrong_or_too_far_apart_are_refused(string query, string field, string rule) =>
        (await api.GetAsync($"/api/calendar?{query}")).ShouldRefuse(field, rule);
}
