using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Feedback;

public sealed class DoingSomethingAboutFeedbackTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private const string Body = """{ "feedbackId": "F-7", "clientId": "demo-agency", "receivedAt": "2026-03-01T10:00:00Z", "channel": "kakaoTalk", "text": "봉제가 풀렸어요.", "categories": ["quality"], "tone": "negative" }""";

    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task Feedback_reaches_the_desk_as_it_was_handed_in()
    {
        (await api.PostAsync("/api/feedback", Body, Role.Specialist)).ShouldBe(202);
        var (feedback, actor) = Assert.Single(api.Feedback.Opened);
        Assert.Equal(("F-7", "kakaoTalk", "봉제가 풀렸어요.", FeedbackTone.Negative), (feedback.FeedbackId, feedback.Channel, feedback.Text, feedback.Tone));
        Assert.Equal([FeedbackCategory.Quality], feedback.Categories);
        Assert.True(actor.Has("specialist"));
    }

    [Theory]
    [InlineData(""" "text": "봉제가 풀렸어요.",""", "", "$.text", "FBK-3")]
    [InlineData("\"kakaoTalk\"", "\"fax\"", "$.channel", "type")]
    [InlineData("\"quality\"", "\"fabric\"", "$.categories[0]", "type")]
    [InlineData("2026-03-01", "2026-03-09", "$.receivedAt", "range")]
    [InlineData("\"F-7\"", "\"survey~K-1\"", "$.feedbackId", "pattern")]
    [InlineData("\"tone\"", "\"mood\"", "$.mood", "unknownField")]
    public async Task What_is_wrong_with_it_is_named(string part, string instead, string field, string rule)
    {
        (await api.PostAsync("/api/feedback", Body.Replace(part, instead, StringComparison.Ordinal), Role.Csm)).ShouldRefuse(field, rule);
        Assert.Empty(api.Feedback.Opened);
    }

    [Fact]
    public async Task Every_deed_reaches_the_desk_as_it_was_said()
    {
        var sorted = Assert.IsType<FeedbackAction.Categorise>(await DoneAsync("categorise", """{ "actionId": "A-1", "categories": ["pricing", "design"], "tone": "negative" }"""));
        Assert.Equal(("A-1", FeedbackTone.Negative), (sorted.ActionId, sorted.Tone));
        Assert.Equal([FeedbackCategory.Pricing, FeedbackCategory.Design], sorted.Categories);
        Assert.Equal(["strategy"], Assert.IsType<FeedbackAction.Assign>(await DoneAsync("assign", """{ "functions": ["strategy"] }""")).Functions);
        Assert.Equal(new FeedbackAction.Release("", null, null), await DoneAsync("release", null));
        Assert.Equal(new FeedbackAction.Release("", null, "phone"), await DoneAsync("release", """{ "toldBy": "phone" }"""));
        Assert.Equal(new FeedbackAction.Commit("", "sales", new LocalDate(2026, 3, 20), "A new list."), await DoneAsync("commit", """{ "function": "sales", "by": "2026-03-20", "plan": "A new list." }"""));
        Assert.Equal(new FeedbackAction.Complete("", null, "Done so."), await DoneAsync("complete", """{ "summary": "Done so." }"""));
        Assert.Equal(new FeedbackAction.Check("", 5, null), await DoneAsync("check", """{ "score": 5 }"""));
        Assert.Equal(new FeedbackAction.Dismiss("", "No.", "It stays so.", false), await DoneAsync("dismiss", """{ "reason": "No.", "outcome": "It stays so." }"""));
    }

    [Theory]
    [InlineData("categorise", "{}", "$.categories", "FBK-3")]
    [InlineData("assign", "{}", "$.owner", "required")]
    [InlineData("assign", """{ "owner": "nobody" }""", "$.owner", "exists")]
    [InlineData("assign", """{ "functions": ["kitchen"] }""", "$.functions", "exists")]
    [InlineData("commit", """{ "plan": "Soon." }""", "$.by", "ruling 11")]
    [InlineData("complete", "{}", "$.summary", "FBK-5")]
    [InlineData("check", """{ "score": 6 }""", "$.score", "range")]
    [InlineData("check", """{ "score": 0 }""", "$.score", "range")]
    [InlineData("dismiss", """{ "reason": "No." }""", "$.outcome", "FBK-5")]
    [InlineData("dismiss", """{ "outcome": "No.", "clientOptedOut": true }""", "$.reason", "required")]
    public async Task A_deed_that_cannot_be_is_refused_with_what_to_change(string verb, string body, string field, string rule)
    {
        (await api.PostAsync($"/api/feedback/survey~K-1042/{verb}", body, Role.CsLead)).ShouldRefuse(field, rule);
        Assert.Empty(api.Feedback.Done);
    }

    [Fact]
    public async Task What_the_desk_says_is_answered()
    {
        api.Feedback.Answer = new DeedResult.Denied("not-your-part", "operations was asked.");
        (await api.PostAsync("/api/feedback/F-7/complete", """{ "summary": "Done." }""", Role.FunctionMember)).ShouldBe(403);
        api.Feedback.Answer = new DeedResult.Refused("loop-ended", "It has ended.");
        (await api.PostAsync("/api/feedback/F-7/release", null, Role.CsLead)).ShouldBe(409);
        api.Feedback.Answer = new DeedResult.NotFound("feedback F-7");
        (await api.PostAsync("/api/feedback/F-7/release", null, Role.CsLead)).ShouldBe(404);
        (await api.GetAsync("/api/feedback/survey~K-1042")).ShouldBe(404);
    }

    [Fact]
    public async Task A_list_is_filtered()
    {
        (await api.GetAsync("/api/feedback?clientId=demo-agency&category=quality&pattern=true&ended=false&dueBefore=2026-03-09T00:00:00Z&limit=5")).ShouldBe(200);
        var filter = Assert.Single(api.Feedback.Filters);
        Assert.Equal(("demo-agency", FeedbackCategory.Quality, true, false, 5), (filter.ClientId, filter.Category, filter.Pattern, filter.Ended, filter.Limit));
        (await api.GetAsync("/api/feedback?category=fabric")).ShouldBe(400);
        (await api.GetAsync("/api/feedback?mood=good")).ShouldBe(400);
    }

    private async Task<FeedbackAction> DoneAsync(string verb, string? body)
    {
        api.Feedback.Done.Clear();
        (await api.PostAsync($"/api/feedback/survey~K-1042/{verb}", body, Role.CsLead)).ShouldBe(202);
        var (feedbackId, action, _) = Assert.Single(api.Feedback.Done);
        Assert.Equal("survey~K-1042", feedbackId);
        return action;
    }
}
