using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Hosting;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Surveys;

/// <summary>Stored responses are mapped again after a form was mended: by a route while the host runs, by a command while it does not.</summary>
public sealed class ReplayDeliveriesTests
{
    private const int CannotStart = 2;

    [Fact]
    public async Task A_replay_goes_page_by_page_and_counts_nothing_a_second_time()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.Answer("T1", 4);
        await world.Answer("T2", 1);
        await world.Answer("T3", 2, form: "brand-new-form");

        var first = (await world.As("operator").PostAsync("/api/surveys/deliveries/replay", new { limit = 2 })).Expect(HttpStatusCode.OK).Json;
        var second = (await world.As("operator").PostAsync("/api/surveys/deliveries/replay", new { limit = 2, cursor = $"{first["next"]}" })).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(3, first["examined"]!.GetValue<int>() + second["examined"]!.GetValue<int>());
        Assert.Equal((0, 0, null), (first["changed"]!.GetValue<int>(), second["changed"]!.GetValue<int>(), second["next"]));
        Assert.Equal(["T1 counted", "T2 duplicate", "T3 unknownForm"], await world.Responses());
        Assert.Equal(("answered 4", 3), (await world.SurveyState(), (await world.Survey())["responses"]!.AsArray().Count));

        var audit = (await world.As("operator").GetAsync("/api/audit")).Expect(HttpStatusCode.OK).Text;
        Assert.Contains("surveys.replay", audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_maps_a_mended_form_again_and_the_answer_counts_when_the_host_starts()
    {
        using var folder = new TempFolder();
        var policy = CopyPolicy(folder);
        var forms = Path.Combine(Path.GetDirectoryName(policy)!, "kyndof", "forms", "post-order.yaml");
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.Answer("T1", 4, form: "brand-new-form");
        Assert.Equal(["T1 unknownForm"], await world.Responses());
        var running = await HostRun.OfAsync("replay-deliveries", "--data", world.Folder, "--virtual-clock");
        Assert.Equal(CannotStart, running.ExitCode);
        Assert.Contains("in use", running.Errors, StringComparison.Ordinal);

        await File.WriteAllTextAsync(forms, (await File.ReadAllTextAsync(forms)).Replace("[sample-post-order]", "[sample-post-order, brand-new-form]", StringComparison.Ordinal));
        await world.WhileStoppedAsync(async () =>
        {
            var run = await HostRun.OfAsync("replay-deliveries", "--data", world.Folder, "--virtual-clock", "--policy", policy, "--state", "unknownForm");
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.Contains("1 responses looked at, 1 mapped again, 1 changed", run.Output, StringComparison.Ordinal);
        });
        await world.SettleAsync();
        Assert.Equal(("answered 4", "T1 counted"), (await world.SurveyState(), Assert.Single(await world.Responses())));
    }

    [Fact]
    public async Task Without_a_data_file_it_says_so()
    {
        using var folder = new TempFolder();
        var run = await HostRun.OfAsync("replay-deliveries", "--data", folder.File("nowhere"));
        Assert.Equal(CannotStart, run.ExitCode);
        Assert.Contains("There is no data file at", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("nowhere")));
    }

    private static string CopyPolicy(TempFolder folder)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "policies");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = folder.File(Path.Combine("policies", Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return folder.File(Path.Combine("policies", "kyndof.yaml"));
    }
}
