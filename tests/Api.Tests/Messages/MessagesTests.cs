using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Fakes;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Api.Tests.Messages;

public sealed class MessagesTests
{
    private const string Path = $"/api/messages/{FakeMessageDesk.Key}";

    [Fact]
    public async Task The_ledger_is_listed_with_its_filters()
    {
        await using var api = await ApiServer.StartAsync();
        var first = (await api.GetAsync("/api/messages?state=outcomeUnknown&clientId=C-1&instanceId=order~K-1&kind=confirmation&limit=5")).ShouldBe(200);
        var second = (await api.GetAsync($"/api/messages?cursor={first.Member("next")}")).ShouldBe(200);
        Answer.ShouldBeNull(second.Json, "next");
        Assert.Equal(
            [
                new MessageFilter(MessageState.OutcomeUnknown, "C-1", "order~K-1", MessageKind.Confirmation, null, 5),
                new MessageFilter(Cursor: "row~1"),
            ],
            api.Messages.Filters);
        (await api.GetAsync("/api/messages?state=sent")).ShouldRefuse("query.state", "type");
    }

    [Fact]
    public async Task A_message_is_shown_as_html_in_a_sandbox_or_as_text()
    {
        await using var api = await ApiServer.StartAsync();
        var row = (await api.GetAsync(Path)).ShouldBe(200).Json;
        foreach (var member in new[] { "acceptedAt", "deliveredAt" }) Answer.ShouldBeNull(row, member);
        var html = (await api.GetAsync($"{Path}/content")).ShouldBe(200);
        Assert.Equal(("text/html", "<p>안녕하세요</p>"), (html.MediaType, html.Text));
        Assert.Equal("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'", html.Headers["Content-Security-Policy"]);
        Assert.False(html.Headers.ContainsKey("ETag"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Path}/content");
        request.Headers.Accept.ParseAdd("text/plain");
        var text = (await api.SendAsync(request, Role.Csm)).ShouldBe(200);
        Assert.Equal(("text/plain", "안녕하세요"), (text.MediaType, text.Text));
        (await api.GetAsync("/api/messages/none/content")).ShouldBeProblem(404, "not-found");
        (await api.GetAsync("/api/messages/none")).ShouldBeProblem(404, "not-found");
        (await api.GetAsync("/api/messages/a%2Fb")).ShouldRefuse("route.key", "pattern");
    }

    [Theory]
    [InlineData("resend")]
    [InlineData("hold")]
    [InlineData("release")]
    public async Task A_message_is_worked_on_by_name_and_audited(string action)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync($"{Path}/{action}", null, Role.Csm)).ShouldBe(200);
        Assert.Equal([$"{action} {FakeMessageDesk.Key} key:csm"], api.Messages.Calls);
        Assert.Equal($"message.{action}", Assert.Single((await api.Get<AuditLog>().ListAsync()).Items).Action);
        api.Messages.Outcome = new DeskOutcome.Refused("It is delivered.");
        Assert.Equal($"cannot-{action}", (await api.PostAsync($"{Path}/{action}", null, Role.Csm)).ShouldBeProblem(409, "refused").Member("code"));
        api.Messages.Outcome = new DeskOutcome.NotFound();
        (await api.PostAsync($"{Path}/{action}", null, Role.Csm)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Sending_is_held_and_released_as_a_whole()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync("/api/sending/hold", """{ "reason": "wrong template" }""", Role.CsLead)).ShouldBe(200);
        (await api.PostAsync("/api/sending/release", null, Role.Operator)).ShouldBe(200);
        Assert.Equal(["global True key:cs-lead", "global False key:operator"], api.Messages.Calls);
        var status = (await api.GetAsync("/api/sending", Role.Specialist)).ShouldBe(200);
        Assert.Equal(3, status.Json.GetProperty("waitingMessages").GetInt32());
    }
}
