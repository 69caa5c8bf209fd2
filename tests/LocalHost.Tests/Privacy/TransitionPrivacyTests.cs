using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Transitions and departures: by erasure the dossier and every word anybody wrote go, by retention each kind of data in the night of
/// its own day.</summary>
public sealed class TransitionPrivacyTests
{
    private ApiCaller lead = null!;
    private ApiCaller incoming = null!;

    [Fact]
    public async Task No_word_of_an_erased_transition_is_left_in_any_table_and_its_steps_are()
    {
        await using var world = await StartAsync();
        await BeginAsync("T-8", "lodestar");
        await Do("T-8", lead, "cancel", new { reason = "sextant" });
        await FullyAsync("T-7");
        await world.AdvanceTo("2026-05-12T10:00+09:00");
        await world.Answer("T1", 2, "wanderlust", surveyId: "survey~transition~T-7", orderId: null, form: "sample-transition-check");
        await world.OnFeedback("cs-lead", "dismiss", new { reason = "bellwether", clientOptedOut = true }, "survey~transition~T-7");
        await BeginAsync("T-9", "lodestar", to: "csm-3");
        await Do("T-9", lead, "dossier", new { signedOff = true });
        await Do("T-9", lead, "shadowing", new { skip = new { reason = "gossamer" } });
        await Do("T-9", lead, "introduce", new { });
        await Do("T-9", lead, "complete", new { reason = "cartographer" });
        var before = await ReadAsync("T-7");
        Assert.Equal("completed", (string)before["state"]!);

        await world.EraseWordsAsync(
            "quillfeather", "zephyrine", "halberd", "murmuration", "palimpsest", "vespertine", "gossamer", "lodestar", "sextant", "wanderlust", "bellwether", "cartographer", "Demo Contact");

        var after = await ReadAsync("T-7");
        Assert.Equal("erased", (string)after["dossier"]!["history"]!);
        foreach (var kept in new[] { "state", "stage", "steps", "ownership" }) Assert.Equal(before[kept]!.ToJsonString(), after[kept]!.ToJsonString());
        Assert.Equal("cancelled", (string)(await ReadAsync("T-8"))["stage"]!);
        Assert.False(await world.RunsAsync("transition~T-7"));
    }

    [Fact]
    public async Task A_client_whose_transition_is_open_is_refused_by_its_name()
    {
        await using var world = await StartAsync();
        await BeginAsync("T-7", "lodestar");
        var refused = (await world.EraseAsync()).Expect(HttpStatusCode.Conflict).Json;
        Assert.Contains("transition~T-7", (string)refused["detail"]!, StringComparison.Ordinal);
        Assert.NotEmpty(DataFileRows.Holding(world, "lodestar"));
    }

    [Fact] // both end on 9 March; runs are at 03:30
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before()
    {
        await using var world = await StartAsync(builder => builder.KeepForDays());
        (await lead.PostAsync("/api/departures", new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-31", incoming = "csm-2" })).Expect(HttpStatusCode.Accepted);
        const string Id = "D-3.demo-agency";
        await Do(Id, lead, "dossier", new { signedOff = true });
        await Do(Id, lead, "shadowing", new { skip = new { reason = "The client is on tour." } });
        await Do(Id, incoming, "introduce", new { });
        await Do(Id, lead, "complete", new { reason = "All is well." });
        Assert.Equal("completed", (string)(await DepartureAsync())["state"]!);

        await world.BeforeAndAfterAsync("2026-03-18", "2026-03-19", async () => await world.RunsAsync($"transition~{Id}") && await world.RunsAsync("departure~D-3"));
        await world.BeforeAndAfterAsync("2026-03-28", "2026-03-29", async () => await world.FindsAsync($"/api/messages/transition~{Id}~introduction/content"));
        await world.BeforeAndAfterAsync("2026-04-07", "2026-04-08", async () => (await ReadAsync(Id))["timeline"]!.AsArray().Count > 0 && (await DepartureAsync())["timeline"]!.AsArray().Count > 0);
        await world.BeforeAndAfterAsync("2026-04-17", "2026-04-18", async () => (await ReadAsync(Id))["messages"]!.AsArray().Count > 0 && await world.FindsAsync("/api/messages/departure~D-3~over"));
        Assert.NotEmpty(world.RowsOf("departurePace", "D-3"));
        await world.BeforeAndAfterAsync("2026-04-27", "2026-04-28", async () => await world.FindsAsync($"/api/transitions/{Id}") && await world.FindsAsync("/api/departures/D-3"));
        Assert.Equal([], DataFileRows.Holding(world, "D-3", except: "audit"));
    }

    private async Task<Scenario> StartAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var world = await Scenario.StartAt("2026-03-09T10:00+09:00", customize, SurveyScenario.Settings);
        lead = await world.SignInAs("lead-1", "cs-lead");
        await world.SignInAs("csm-1", "csm");
        await world.SignInAs("csm-3", "csm");
        incoming = await world.SignInAs("csm-2", "csm");
        await world.PutClient(("tier", "vip"), ("csm", "csm-1"));
        return world;
    }

    private async Task BeginAsync(string id, string note, string to = "csm-2") =>
        (await lead.PostAsync("/api/transitions", new { transitionId = id, clientId = "demo-agency", incoming = to, reason = "promotion", note })).Expect(HttpStatusCode.Accepted);

    /// <summary>Introduced, with everything people can write on the way.</summary>
    private async Task FullyAsync(string id)
    {
        await BeginAsync(id, "quillfeather");
        await Do(id, lead, "replace", new { outgoing = "csm-3", reason = "zephyrine" });
        await Do(id, lead, "dossier", new { history = "halberd", preferences = "murmuration", openItems = "palimpsest", signedOff = true });
        await Do(id, lead, "shadowing", new { interaction = new { at = "2026-03-09T09:00:00+09:00", channel = "phone", note = "vespertine" } });
        await Do(id, lead, "shadowing", new { skip = new { reason = "gossamer" } });
        await Do(id, lead, "introduce", new { note = "quillfeather to you" });
    }

    private async Task<JsonNode> ReadAsync(string id) => (await lead.GetAsync($"/api/transitions/{id}")).Expect(HttpStatusCode.OK).Json;

    private async Task<JsonNode> DepartureAsync() => (await lead.GetAsync("/api/departures/D-3")).Expect(HttpStatusCode.OK).Json;

    private static async Task Do(string id, ApiCaller person, string deed, object body) => (await person.PostAsync($"/api/transitions/{id}/{deed}", body)).Expect(HttpStatusCode.Accepted);
}
