using System.Net;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.LocalHost.Tests.Schedules;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Feedback loops: by erasure every word anybody wrote goes, by retention each kind of data in the night of its own day.</summary>
public sealed class FeedbackPrivacyTests
{
    private const string Loop = "feedback-loop~F-7";

    private static readonly Actor Lead = new("person:cs-lead-1", ["cs-lead"], "cs-lead-1", IsPerson: true);

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
        var view = (await world.Services.GetRequiredService<IFeedbackDesk>().GetAsync("F-7"))!;
        Assert.Equal(("erased", "dismissed", "completed", 2), (view.Feedback.Text, view.Stage, view.State, view.Round));
        Assert.Equal((FeedbackCategory.Quality, true), (Assert.Single(view.Categories), view.OutcomeTold));
        var part = Assert.Single(view.Functions);
        Assert.Equal(("operations", "completed", "erased", "erased"), (part.Role, part.State, part.Plan, part.Summary));
    }

    [Fact]
    public async Task A_client_whose_loop_is_open_is_refused_by_its_name_and_keeps_everything()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await OpenAsync(world);
        var refused = (await world.EraseAsync()).Expect(HttpStatusCode.Conflict).Json;
        Assert.Contains(Loop, (string)refused["detail"]!, StringComparison.Ordinal);
        Assert.NotEmpty(DataFileRows.Holding(world, "quillfeather"));
    }

    [Fact] // it ends on 3 March; runs are at 03:30
    public async Task Each_kind_of_data_goes_on_its_day_and_not_a_day_before()
    {
        await using var world = await EndedAsync(builder => builder.KeepForDays());
        var desk = world.Services.GetRequiredService<IFeedbackDesk>();
        await world.BeforeAndAfterAsync("2026-03-12", "2026-03-13", () => world.RunsAsync(Loop));
        await world.BeforeAndAfterAsync("2026-03-22", "2026-03-23", () => world.FindsAsync($"/api/messages/{Loop}~addressed~1/content"));
        await world.BeforeAndAfterAsync("2026-04-01", "2026-04-02", async () => (await desk.GetAsync("F-7"))!.Timeline.Count > 0);
        await world.BeforeAndAfterAsync("2026-04-11", "2026-04-12", async () => (await desk.GetAsync("F-7"))!.Messages.Count > 0);
        await world.BeforeAndAfterAsync("2026-04-21", "2026-04-22", async () => await desk.GetAsync("F-7") is not null);
        Assert.Equal(world.RowsOf("feedbackFigures", "F-7"), DataFileRows.Holding(world, "F-7", except: "audit"));
    }

    private static async Task OpenAsync(Scenario world)
    {
        var feedback = new ClientFeedback { FeedbackId = "F-7", ClientId = "demo-agency", ReceivedAt = world.Now, Channel = "email", Text = "The seam came apart, quillfeather and all." };
        Assert.IsType<DeedResult.Accepted>(await world.Services.GetRequiredService<IFeedbackDesk>().OpenAsync(feedback, Lead));
        await world.SettleAsync();
    }

    /// <summary>A loop with everything people can write of one: done, not to the client's liking, done again, and ended without more.</summary>
    private static async Task<Scenario> EndedAsync(Action<WebApplicationBuilder>? customize = null)
    {
        var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00", customize);
        await OpenAsync(world);
        await Do(world, new FeedbackAction.Assign("a-1", "specialist-1", [], "zephyrine"));
        (await world.As("cs-lead").PostAsync($"/api/tasks/{Loop}~part~operations~1/reassign", new { owner = "specialist-1", reason = "wanderlust" })).Expect(HttpStatusCode.OK);
        await Do(world, new FeedbackAction.Release("a-2", "halberd seen to", null));
        await Do(world, new FeedbackAction.Commit("a-3", "operations", new LocalDate(2026, 3, 20), "murmuration"));
        await Do(world, new FeedbackAction.Complete("a-4", "operations", "palimpsest"));
        await Do(world, new FeedbackAction.Release("a-5", null, "carrier pigeon"));
        await Do(world, new FeedbackAction.Check("a-6", 2, "lodestar"));
        await Do(world, new FeedbackAction.Commit("a-7", "operations", new LocalDate(2026, 3, 20), "vespertine"));
        await Do(world, new FeedbackAction.Complete("a-8", "operations", "gossamer"));
        await Do(world, new FeedbackAction.Release("a-9", null, null));
        await Do(world, new FeedbackAction.Dismiss("a-10", "sextant", "cartographer says no", ClientOptedOut: false));
        Assert.Equal("dismissed", (await world.Services.GetRequiredService<IFeedbackDesk>().GetAsync("F-7"))!.Stage);
        return world;
    }

    private static async Task Do(Scenario world, FeedbackAction action)
    {
        Assert.IsType<DeedResult.Accepted>(await world.Services.GetRequiredService<IFeedbackDesk>().ActAsync("F-7", action, Lead));
        await world.SettleAsync();
    }
}
