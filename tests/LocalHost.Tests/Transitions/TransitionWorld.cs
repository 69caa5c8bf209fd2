using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>Account demo-agency of csm-1, which goes to csm-2 with transition T-7; lead-1 leads CS.</summary>
internal sealed class TransitionWorld : IAsyncDisposable
{
    private TransitionWorld()
    {
    }

    public Scenario World { get; private set; } = null!;

    public ApiCaller Lead { get; private set; } = null!;

    public ApiCaller Outgoing { get; private set; } = null!;

    public ApiCaller Incoming { get; private set; } = null!;

    public static async Task<TransitionWorld> StartAt(string instant, Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder>? customize = null)
    {
        var created = new TransitionWorld();
        created.World = await Scenario.StartAt(instant, customize, SurveyScenario.Settings);
        created.Lead = await created.World.SignInAs("lead-1", "cs-lead");
        created.Outgoing = await created.World.SignInAs("csm-1", "csm");
        created.Incoming = await created.World.SignInAs("csm-2", "csm");
        await created.World.PutClient(("tier", "vip"), ("csm", "csm-1"));
        return created;
    }

    public static object Body(string transitionId = "T-7", string clientId = "demo-agency", string incoming = "csm-2", string? note = null) =>
        new { transitionId, clientId, incoming, reason = "promotion", note };

    public async Task Begin(string transitionId = "T-7") =>
        (await Lead.PostAsync("/api/transitions", Body(transitionId))).Expect(HttpStatusCode.Accepted);

    public static async Task<ApiAnswer> Do(ApiCaller who, string verb, object? body = null, string transitionId = "T-7") =>
        (await who.PostAsync($"/api/transitions/{transitionId}/{verb}", body)).Expect(HttpStatusCode.Accepted);

    /// <summary>Signed by the outgoing, skipped by the incoming CSM.</summary>
    public async Task Prepare(string transitionId = "T-7")
    {
        await Do(Lead, "dossier", new { signedOff = true }, transitionId);
        await Do(Lead, "shadowing", new { skip = new { reason = "The client is on tour." } }, transitionId);
    }

    public async Task<JsonNode> Read(string transitionId = "T-7") => (await Lead.GetAsync($"/api/transitions/{transitionId}")).Expect(HttpStatusCode.OK).Json;

    public async Task IsAway(string staffId, string from, string to, string standIn)
    {
        object[] absences = [new { from, to, @delegate = standIn }];
        var body = new { name = staffId, email = $"{staffId}@example.com", role = "csm", absences };
        (await World.As("operator").PutAsync($"/api/staff/{staffId}", body)).Expect(HttpStatusCode.OK);
    }

    /// <summary>Surveys that have begun, by id.</summary>
    public async Task<IReadOnlyList<string>> Surveys() =>
        [.. (await Lead.GetAsync("/api/surveys")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Select(row => Word(row!["surveyId"]))];

    public static string Word(JsonNode? node) => node?.GetValue<string>() ?? "";

    public static IReadOnlyList<string> Timeline(JsonNode view) => [.. view["timeline"]!.AsArray().Select(line => $"{Word(line!["ruleId"])} {Word(line["text"]!["en"])}")];

    public SentMail Mail(string key) => World.TransitionMail(key);

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
