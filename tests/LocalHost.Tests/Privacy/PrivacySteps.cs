using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>What tests of erasure and retention do and look at.</summary>
internal static class PrivacySteps
{
    public static Task<ApiAnswer> EraseAsync(this Scenario world) => world.As("cs-lead").PostAsync("/api/clients/demo-agency/erase", new { reason = "asked by letter" });

    /// <summary>Each word stands in the data file before the client is erased, and nowhere after it.</summary>
    public static async Task EraseWordsAsync(this Scenario world, params IReadOnlyList<string> words)
    {
        Assert.All(words, word => Assert.True(DataFileRows.Holding(world, word).Count > 0, $"The test itself never stored '{word}'."));
        (await world.EraseAsync()).Expect(HttpStatusCode.Accepted);
        Assert.All(words, word => Assert.Equal([], DataFileRows.Holding(world, word)));
    }

    /// <summary>It is there to the end of one day, and gone in the night of the next: runs are at 03:30.</summary>
    public static async Task BeforeAndAfterAsync(this Scenario world, string last, string gone, Func<Task<bool>> isThere)
    {
        await world.AdvanceTo($"{last}T23:59+09:00");
        Assert.True(await isThere(), $"gone on {last}");
        await world.AdvanceTo($"{gone}T03:30+09:00");
        Assert.False(await isThere(), $"still there on {gone}");
    }

    public static async Task<bool> RunsAsync(this Scenario world, string instanceId) => await world.Runtime.Client.GetAsync(instanceId) is not null;

    public static async Task<bool> FindsAsync(this Scenario world, string path) => (await world.As("cs-lead").GetAsync(path)).Status == HttpStatusCode.OK;

    public static async Task<bool> ListsAsync(this Scenario world, string path) =>
        (await world.As("cs-lead").GetAsync(path)).Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Count > 0;

    /// <summary>Rows of a collection that hold a word.</summary>
    public static IReadOnlyList<string> RowsOf(this Scenario world, string collection, string word) =>
        [.. DataFileRows.Holding(world, word).Where(row => row.Contains($" {collection} |", StringComparison.Ordinal))];
}
