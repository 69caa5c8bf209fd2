using Kyndof.Workflows.LocalHost.Histories;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalHost.Tests.Histories;

/// <summary>What released versions recorded runs on the code of today: a change that would break a running instance fails here.</summary>
public sealed class RecordedHistoryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Histories");
    private static readonly WorkflowCatalog Catalog = ProductCatalog.Create();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_recorded_history_replays(string file) => Assert.Null(HistoryFiles.Problem(Catalog, Path.Combine(Folder, file)));

    [Fact]
    public void Every_release_recorded_each_orchestration_it_had_and_they_are_all_still_catalogued()
    {
        var recorded = HistoryFiles.In(Folder).Select(static file => HistoryFiles.Read(file).Orchestration).Distinct(StringComparer.Ordinal).ToList();
        Assert.All(recorded, static key => Assert.NotNull(Catalog.FindOrchestration(key)));
        Assert.Superset(new HashSet<string>(["OrderMilestones", "HeldMilestones", "DeliverMessage", "ReleaseHeld", "IssueEscalation", "IssueApproval", "Retention"], StringComparer.Ordinal), recorded.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_history_of_other_steps_is_named_with_both_expectations()
    {
        var history = HistoryFiles.Read(HistoryFiles.In(Folder).Single(static file => Path.GetFileName(file) == "order~D-2001.json"));
        var events = history.Events.Select(static step => step.Name == "PublishOrder" ? step with { Name = "PublishParcel" } : step).ToList();
        var diverged = Assert.Throws<ReplayDivergedException>(() => HistoryReplay.Replay(Catalog, history with { Events = events }));
        Assert.Contains("PublishParcel", diverged.Recorded, StringComparison.Ordinal);
        Assert.Contains("PublishOrder", diverged.Requested, StringComparison.Ordinal);
    }

    public static TheoryData<string> Files() => [.. HistoryFiles.In(Folder).Select(static file => Path.GetRelativePath(Folder, file))];
}
