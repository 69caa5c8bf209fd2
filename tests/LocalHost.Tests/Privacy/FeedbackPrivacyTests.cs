using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Feedback loops: by erasure every word anybody wrote goes, by retention each kind of data in the night of its own day.</summary>
public sealed class FeedbackPrivacyTests
{
    private const string Loop = "feedback-loop~F-7";

    [Fact]
    public async Task No_word_of_an_erased_loop_is_left_in_any_table_and_its_figures_are()
    {
        await using var world = await EndedAsync();
        var figures = world.RowsOf("feedbackFigures", "F-7");
        Assert.Single(figures);
        Assert.NotEmpty(world.RowsOf("feedbackSaid", "F-7"));

        await world.EraseWordsAsync(
            "quillfeather", "zephyrine", "halberd", "murmuration", "palimpsest", "carrier pigeon", "lodestar", "vespertine", "gossamer", "sextant", "cartographer", "wanderlust");

        Assert.Equal(figures, world.RowsOf("feedbackFigures", "F-7"));
        Assert.Equal([], world.RowsOf("feedbackSaid", "F-7"));
        Assert.False(await world.RunsAsync(Loop));
        var loop = await world.ReadFeedback();
        Assert.Equal(("erased", "dismissed", "completed", 2), ((string)loop["feedback"]!["text"]!, (string)loop["stage"]!, (string)loop["state"]!, (int)loop["round"]!));
        Assert.Equal(("quality", true), ((string)loop["categories"]![0]!, (bool)loop["outcomeTold"]!));
        var part = Assert.Single(loop["functions"]!.AsArray())!;
        Assert.Equal(("operations", "completed", "erased", "erased"), ((string)part["role"]!, (string)part["state"]!, (string)part["plan"]!, (string)part["summary"]!));
    }

    [Fact]
    public async Task A_client_whose_loop_is_open_is_refused_by_its_name_and_keeps_everything()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.GiveFeedback("The seam came apart, quillfeather and all.");
        var refused = (await world.EraseAsync()).Expect(HttpStatusCode.Conflict).Json;
        Assert.Contains(Loop, (string)refused["detail"]!, StringComparison.Ordinal);
        Assert.NotEmpty(DataFileRows.Holding(world, "quillfeather"));
    }

    [Fact] // it ends on 3 March; runs are at 03:30
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before()
    {
        await using var world = await EndedAsync(builder => builder.KeepForDays());
        await world.BeforeAndAfterAsync("2026-03-12", "2026-03-13", () => world.RunsAsync(Loop));
        await world.BeforeAndAfterAsync("2026-03-22", "2026-03-23", () => world.FindsAsync($"/api/messages/{Loop}~addressed~1/content"));
        await world.BeforeAndAfterAsync("2026-04-01", "2026-04-02", async () => (await world.ReadFeedback())["timeline"]!.AsArray().Count > 0);
        await world.BeforeAndAfterAsync("2026-04-11", "2026-04-12", async () => (await world.ReadFeedback())["messages"]!.AsArray().Count > 0);
        await world.BeforeAndAfterAsync("2026-04-21", "2026-04-22", () => world.FindsAsync("/api/feedback/F-7"));
        Assert.Equal(world.RowsOf("feedbackFigures", "F-7"), DataFileRows.Holding(world, "F-7", except: "audit"));
    }

    /// <summary>A loop with everything people can write of one: done, not to the client's liking, done again, and ended without more.</summary>
    private static async Task<Scenario> EndedAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00", customize);
        await world.GiveFeedback("The seam came apart, quillfeather and all.");
        await Do("assign", new { owner = "specialist-1", reason = "zephyrine" });
        (await world.As("cs-lead").PostAsync($"/api/tasks/{Loop}~part~operations~1/reassign", new { owner = "specialist-1", reason = "wanderlust" })).Expect(HttpStatusCode.OK);
        await Do("release", new { text = "halberd seen to" });
        await Do("commit", new { by = "2026-03-20", plan = "murmuration" });
        await Do("complete", new { summary = "palimpsest" });
        await Do("release", new { toldBy = "carrier pigeon" });
        await Do("check", new { score = 2, note = "lodestar" });
        await Do("commit", new { by = "2026-03-20", plan = "vespertine" });
        await Do("complete", new { summary = "gossamer" });
        await Do("release", new { });
        await Do("dismiss", new { reason = "sextant", outcome = "cartographer says no" });
        Assert.Equal("dismissed", await world.StageOf());
        return world;

        Task Do(string verb, object body) => world.OnFeedback("cs-lead", verb, body);
    }
}
