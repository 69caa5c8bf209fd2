using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Api.Webhooks;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Webhooks;

public sealed class TypeformTests
{
    private const string Old = "old-secret";
    private const string New = "new-secret";

    private const string Body = """
        { "event_id": "E-1", "event_type": "form_response", "form_response": { "form_id": "F1", "token": "T1", "submitted_at": "2026-03-01T09:30:00Z",
          "hidden": { "order_id": "K-1", "survey_id": "S-1" }, "definition": { "fields": [] }, "answers": [ { "type": "number", "number": 4, "field": { "ref": "overall" } } ] } }
        """;

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public async Task An_answer_is_stored_with_what_it_belongs_to(string secret)
    {
        await using var api = await StartAsync();
        var answer = (await SendAsync(api, Body, secret)).ShouldBe(200);
        Assert.Equal(("T1", "stored"), (answer.Member("token"), answer.Member("state")));
        var row = await RowAsync(api);
        Assert.Equal(("K-1", "S-1"), (row.OrderId, row.SurveyId));
        Assert.Equal((Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 1, 9, 30)), (row.ReceivedAt, row.SubmittedAt));
        Assert.Equal(4, row.Payload.GetProperty("form_response").GetProperty("answers")[0].GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task A_repeat_changes_nothing_but_the_list_of_deliveries()
    {
        await using var api = await StartAsync();
        (await SendAsync(api, Body)).ShouldBe(200);
        Assert.Equal("repeated", (await SendAsync(api, Body)).ShouldBe(200).Member("state"));
        var other = Body.Replace("E-1", "E-2", StringComparison.Ordinal).Replace("\"number\": 4", "\"number\": 1", StringComparison.Ordinal);
        Assert.Equal("repeated", (await SendAsync(api, other)).ShouldBe(200).Member("state"));
        var row = await RowAsync(api);
        Assert.Equal(["E-1", "E-2"], row.Deliveries.Select(delivery => delivery.EventId));
        Assert.Contains("\"number\": 4", row.Payload.GetRawText().Replace(":4", ": 4", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_of_another_secret_or_body_or_none_is_refused()
    {
        await using var api = await StartAsync();
        string?[] bad = [null, "", "sha256=", "sha256=AAAA", SignatureOf(Body + " ", Old), SignatureOf(Body, "other"), SignatureOf(Body, Old)["sha256=".Length..]];
        foreach (var signature in bad) (await SendSignedAsync(api, Body, signature)).ShouldBeProblem(401, "bad-signature");
        Assert.Null(await api.Records.GetAsync(TypeformKeys.Of("F1", "T1")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/one)")]
    public async Task Without_a_secret_nothing_is_taken_and_the_answer_says_why(string? secret)
    {
        await using var api = await StartAsync(secrets: [secret]);
        var answer = (await SendAsync(api, Body, secret ?? "")).ShouldBeProblem(401, "bad-signature");
        Assert.Contains("Kyndof:Typeform:Secrets", answer.Member("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "event_id": "E", "event_type": "other", "form_response": { "form_id": "F", "token": "T" } }""")]
    [InlineData("""{ "event_id": "E", "event_type": "form_response", "form_response": { "form_id": "F" } }""")]
    [InlineData("""{ "event_id": "E", "event_type": "form_response", "form_response": { "form_id": 1, "token": "T" } }""")]
    [InlineData("""{ "event_type": "form_response", "form_response": { "form_id": "F", "token": "T" } }""")]
    public async Task What_typeform_would_not_send_is_malformed(string body)
    {
        await using var api = await StartAsync();
        (await SendAsync(api, body)).ShouldBeProblem(400, "malformed-json");
    }

    [Theory]
    [InlineData(1024 * 1024, 200)]
    [InlineData((1024 * 1024) + 1, 413)]
    public async Task A_body_may_have_one_mebibyte(int bytes, int status)
    {
        await using var api = await StartAsync();
        var answer = await SendAsync(api, Body.TrimEnd() + new string(' ', bytes - Encoding.UTF8.GetByteCount(Body.TrimEnd())));
        if (status == 413) answer.ShouldBeProblem(413, "body-too-large");
        else answer.ShouldBe(status);
    }

    [Fact]
    public async Task Questions_give_way_when_they_make_an_answer_too_large_and_too_large_answers_are_refused()
    {
        await using var api = await StartAsync();
        var filler = new string('a', TypeformInbox.LongestPayload);
        (await SendAsync(api, Body.Replace("\"fields\": []", $"\"title\": \"{filler}\"", StringComparison.Ordinal))).ShouldBe(200);
        Assert.False((await RowAsync(api)).Payload.GetProperty("form_response").TryGetProperty("definition", out _));
        (await SendAsync(api, Body.Replace("overall", filler, StringComparison.Ordinal))).ShouldBeProblem(413, "body-too-large");
    }

    [Fact]
    public async Task Ids_that_are_no_table_keys_are_stored_under_their_digest_and_hidden_fields_that_are_no_ids_are_none()
    {
        await using var api = await StartAsync();
        (await SendAsync(api, Body.Replace("\"T1\"", "\"T/1 한\"", StringComparison.Ordinal).Replace("K-1", "K 1", StringComparison.Ordinal))).ShouldBe(200);
        var row = await RowAsync(api, "T/1 한");
        Assert.Equal(("T/1 한", null), (row.Token, row.OrderId));
        Assert.Equal(64, TypeformKeys.Of("F1", "T/1 한").Row.Length);
        Assert.Equal(new string('x', 64), TypeformKeys.Of("F1", new string('x', 64)).Row);
        Assert.NotEqual(new string('x', 65), TypeformKeys.Of("F1", new string('x', 65)).Row);
    }

    [Theory]
    [InlineData("survey~K-1042", "survey~K-1042")]
    [InlineData("survey~loop~F-3~1", "survey~loop~F-3~1")]
    [InlineData("survey~~1", null)]
    [InlineData("~survey", null)]
    [InlineData("survey~K 1", null)]
    public async Task Our_own_ids_joined_by_tildes_are_ids_of_surveys(string hidden, string? kept)
    {
        await using var api = await StartAsync();
        (await SendAsync(api, Body.Replace("S-1", hidden, StringComparison.Ordinal))).ShouldBe(200);
        Assert.Equal(kept, (await RowAsync(api)).SurveyId);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public async Task A_survey_id_may_have_128_characters(int behindThePrefix, bool kept)
    {
        await using var api = await StartAsync();
        var id = "survey~" + new string('x', 60) + "~" + new string('y', behindThePrefix - 60);
        (await SendAsync(api, Body.Replace("S-1", id, StringComparison.Ordinal))).ShouldBe(200);
        Assert.Equal(kept ? id : null, (await RowAsync(api)).SurveyId);
    }

    [Fact]
    public async Task Storing_an_answer_starts_its_process_and_a_repeat_makes_sure_of_it()
    {
        await using var api = await StartAsync();
        (await SendAsync(api, Body)).ShouldBe(200);
        (await SendAsync(api, Body)).ShouldBe(200);
        Assert.Equal(["typeform~F1~T1", "typeform~F1~T1"], api.Intake.Nudges.OfType<Nudge.Start>().Select(start => start.InstanceId));
    }

    [Fact]
    public async Task A_body_cut_off_on_the_way_is_not_taken_and_typeform_is_asked_to_send_it_again()
    {
        await using var api = await StartAsync();
        var cut = Encoding.UTF8.GetBytes(Body)[..^40];
        var context = await api.Server.SendAsync(request =>
        {
            (request.Request.Method, request.Request.Path, request.Request.ContentLength) = ("POST", "/api/webhooks/typeform", Body.Length);
            request.Request.ContentType = "application/json";
            request.Request.Headers["Typeform-Signature"] = SignatureOf(Body, Old);
            request.Request.Body = new MemoryStream(cut);
        });
        Assert.Equal(503, context.Response.StatusCode);
        Assert.Null(await api.Records.GetAsync(TypeformKeys.Of("F1", "T1")));
    }

    [Fact]
    public async Task Storage_that_fails_is_answered_503_so_that_typeform_comes_back()
    {
        await using var api = await StartAsync();
        api.Records.Failure = new InvalidOperationException("not even unavailable");
        var answer = (await SendAsync(api, Body)).ShouldBeProblem(503, "unavailable");
        Assert.Equal("30", answer.Headers["Retry-After"]);
        api.Records.Failure = null;
        Assert.Equal("stored", (await SendAsync(api, Body)).ShouldBe(200).Member("state"));
    }

    [Fact]
    public async Task Storage_that_takes_over_five_seconds_is_answered_503()
    {
        var time = new FastTime();
        await using var api = await StartAsync(services: added => added.AddSingleton<ITypeformInbox, StuckInbox>().AddSingleton(new WebhookPatience(time)));
        (await SendAsync(api, Body)).ShouldBeProblem(503, "unavailable");
        Assert.Equal(TimeSpan.FromSeconds(5), time.Asked);
    }

    [Fact]
    public async Task No_method_is_answered_404_or_410()
    {
        await using var api = await StartAsync();
        (await api.GetAsync("/api/webhooks/typeform", role: null)).ShouldBeProblem(405, "method-not-allowed");
        (await SendAsync(api, Body, path: "/api/webhooks/typeform/")).ShouldBe(200);
    }

    private static Task<ApiServer> StartAsync(string?[]? secrets = null, Action<IServiceCollection>? services = null) => ApiServer.StartAsync(services: added =>
    {
        services?.Invoke(added);
        var settings = (secrets ?? [Old, New]).Select((secret, index) => KeyValuePair.Create($"Kyndof:Typeform:Secrets:{index}", secret));
        added.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    });

    private static Task<Answer> SendAsync(ApiServer api, string body, string secret = Old, string path = "/api/webhooks/typeform") =>
        SendSignedAsync(api, body, SignatureOf(body, secret), path);

    private static async Task<Answer> SendSignedAsync(ApiServer api, string body, string? signature, string path = "/api/webhooks/typeform")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null) request.Headers.TryAddWithoutValidation("Typeform-Signature", signature);
        return await api.SendAsync(request, role: null);
    }

    private static string SignatureOf(string body, string secret) =>
        "sha256=" + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    private static async Task<TypeformRow> RowAsync(ApiServer api, string token = "T1") =>
        WorkflowJson.Deserialize<TypeformRow>((await api.Records.GetAsync(TypeformKeys.Of("F1", token)))!.Json)!;

    private sealed class StuckInbox : ITypeformInbox
    {
        public Task<TypeformOutcome> KeepAsync(TypeformDelivery delivery, Instant receivedAt, CancellationToken cancellationToken = default) =>
            new TaskCompletionSource<TypeformOutcome>().Task;
    }

    /// <summary>Every wait is over as soon as it begins.</summary>
    private sealed class FastTime : TimeProvider
    {
        public TimeSpan Asked { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Asked = dueTime;
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
