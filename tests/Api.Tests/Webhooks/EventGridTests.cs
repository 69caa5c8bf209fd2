using System.Net.Http.Headers;
using System.Text;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Webhooks;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Webhooks;

/// <summary>Delivery reports by Event Grid: who may, both schemas, both handshakes, repeats and bounds (CHN-6).</summary>
public sealed class EventGridTests : IAsyncLifetime
{
    private const string Path = "/api/webhooks/event-grid";
    private const string Key = "the-first-key-of-32-characters-or-more";
    private const string NextKey = "the-second-key-of-32-characters-or-more";
    private const int Limit = 1024 * 1024;

    private ApiServer api = null!;

    public async Task InitializeAsync() =>
        api = await ApiServer.StartAsync(services: added => added.AddSingleton(WebhookKeys.From([Key, Events.HashOf(NextKey)])));

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task A_report_in_the_event_grid_schema_is_taken_and_the_same_again_is_known()
    {
        var answer = (await PostAsync(Events.Batch(Events.Report()))).ShouldBe(200);
        Assert.Equal("""{"taken":1,"repeated":0,"ignored":0}""", answer.Text);
        Assert.Equal("""{"taken":0,"repeated":1,"ignored":0}""", (await PostAsync(Events.Batch(Events.Report()))).ShouldBe(200).Text);
        var report = Assert.Single(api.Reports.Received);
        Assert.Equal(
            new DeliveryReport(Events.MessageId, DeliveryStatus.Bounced, Instant.FromUtc(2026, 3, 3, 0, 31) + Duration.FromMilliseconds(250), "550 5.1.1 <d***@example.com>: no such user"), report);
    }

    [Theory]
    [InlineData("application/cloudevents+json; charset=utf-8", false)]
    [InlineData("application/cloudevents-batch+json; charset=utf-8", true)]
    public async Task A_report_as_cloud_event_is_taken_alone_or_in_a_batch(string type, bool batch)
    {
        var body = Events.CloudEvent();
        (await PostAsync(batch ? Events.Batch(body) : body, type: type)).ShouldBe(200);
        Assert.Equal(Events.MessageId, Assert.Single(api.Reports.Received).ProviderId);
    }

    [Theory]
    [InlineData("Delivered", DeliveryStatus.Delivered)]
    [InlineData("Suppressed", DeliveryStatus.Suppressed)]
    [InlineData("FilteredSpam", DeliveryStatus.FilteredSpam)]
    [InlineData("Quarantined", DeliveryStatus.Quarantined)]
    [InlineData("Failed", DeliveryStatus.Failed)]
    [InlineData("Expanded", DeliveryStatus.Expanded)]
    [InlineData("OutForLunch", DeliveryStatus.Failed)] // no delivery is a failure, whatever its name
    [InlineData("3", DeliveryStatus.Failed)]
    public async Task Every_status_has_its_meaning(string word, DeliveryStatus expected)
    {
        (await PostAsync(Events.Batch(Events.Report(status: word)))).ShouldBe(200);
        Assert.Equal(expected, Assert.Single(api.Reports.Received).Status);
    }

    [Fact]
    public async Task A_subscription_is_confirmed_with_its_code()
    {
        var answer = (await PostAsync(Events.Batch(Events.Validation("code-1")))).ShouldBe(200);
        Assert.Equal("""{"validationResponse":"code-1"}""", answer.Text);
    }

    [Fact]
    public async Task Cloud_events_are_agreed_to_by_options()
    {
        var answer = (await OptionsAsync(Key, "eventgrid.azure.net")).ShouldBe(200);
        Assert.Equal(("eventgrid.azure.net", "1000"), (answer.Headers["WebHook-Allowed-Origin"], answer.Headers["WebHook-Allowed-Rate"]));
        (await OptionsAsync(Key, null)).ShouldBeProblem(400, "bad-request");
        (await OptionsAsync(null, "eventgrid.azure.net")).ShouldBeProblem(401, "unauthenticated");
    }

    [Theory]
    [InlineData(Key, 200)]
    [InlineData(NextKey, 200)]
    [InlineData(null, 401)]
    [InlineData("", 401)]
    [InlineData(Key + "x", 401)]
    [InlineData("another-key-of-32-characters-or-more", 401)]
    public async Task Only_a_configured_key_in_the_header_lets_in_and_the_address_never_does(string? key, int status)
    {
        (await PostAsync(Events.Batch(Events.Report()), key, path: $"{Path}?key={Key}")).ShouldBe(status);
        (await PostAsync(Events.Batch(Events.Validation("code-1")), key)).ShouldBe(status);
        Assert.Equal(status == 200 ? 1 : 0, api.Reports.Received.Count);
    }

    [Fact]
    public async Task A_role_of_another_kind_does_not_let_in()
    {
        foreach (var role in Enum.GetValues<Role>())
            (await api.PostAsync(Path, Events.Batch(Events.Report()), role)).ShouldBeProblem(401, "unauthenticated");
    }

    [Fact]
    public async Task Without_a_configured_key_the_webhook_is_shut_and_says_what_to_set()
    {
        await using var shut = await ApiServer.StartAsync();
        var answer = (await shut.PostAsync(Path, Events.Batch(Events.Report()), role: null)).ShouldBeProblem(401, "unauthenticated");
        Assert.Contains("Kyndof:EventGrid:Keys", answer.Member("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_nobody_asked_for_and_reports_that_are_not_ours_are_acknowledged()
    {
        var answer = await PostAsync(Events.Batch(
            Events.Other(), Events.Report(messageId: "not-a-guid"), Events.Report(attempted: "yesterday"), Events.Report()));
        Assert.Equal("""{"taken":1,"repeated":0,"ignored":3}""", answer.ShouldBe(200).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[{")]
    [InlineData("[{\"eventType\":\"a\",\"eventType\":\"b\"}]")]
    public async Task Broken_json_is_refused(string body) => (await PostAsync(body)).ShouldBeProblem(400, "malformed-json");

    [Theory]
    [InlineData("7", "$")]
    [InlineData("{}", "$")]
    [InlineData("[{\"id\":\"e-1\"}]", "$[0]")]
    [InlineData("[{\"type\":\"a\",\"specversion\":\"0.3\"}]", "$[0]")]
    public async Task What_is_no_event_is_refused(string body, string field) => (await PostAsync(body)).ShouldRefuse(field, "type");

    [Fact]
    public async Task Another_content_type_is_refused() => (await PostAsync("x", type: "text/plain")).ShouldBeProblem(415, "unsupported-media-type");

    [Theory]
    [InlineData(Limit, 200)]
    [InlineData(Limit + 1, 413)]
    public async Task A_batch_may_have_a_mebibyte_and_no_more(int bytes, int status)
    {
        var body = Events.Batch(Events.Report());
        (await PostAsync(body + new string(' ', bytes - Encoding.UTF8.GetByteCount(body)))).ShouldBe(status);
    }

    [Fact]
    public async Task What_could_not_be_stored_is_not_acknowledged()
    {
        api.Reports.Failure = new UnavailableException();
        (await PostAsync(Events.Batch(Events.Report()))).ShouldBeProblem(503, "unavailable");
    }

    private async Task<Answer> PostAsync(string body, string? key = Key, string type = "application/json", string path = Path)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (key is not null) request.Headers.TryAddWithoutValidation("X-Kyndof-Webhook-Key", key);
        return await api.SendAsync(request, role: null);
    }

    private async Task<Answer> OptionsAsync(string? key, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Path);
        if (key is not null) request.Headers.Add("X-Kyndof-Webhook-Key", key);
        if (origin is not null) request.Headers.Add("WebHook-Request-Origin", origin);
        return await api.SendAsync(request, role: null);
    }
}
