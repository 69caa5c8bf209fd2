using System.Diagnostics;
using Xunit.Abstractions;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>The process may die at any commit and around any step of an order's life: after a restart and a repeat of the call that
/// had no answer, the promises, the timeline, the tasks and the mails are those of a life nothing disturbed.</summary>
public sealed class CrashAtEveryPointTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Dropped_at_every_point_an_order_ends_as_if_nothing_had_happened()
    {
        var undisturbed = new CrashAt(int.MaxValue);
        var expected = await LiveAsync(undisturbed);
        Assert.Equal("", expected.Problems);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(1, undisturbed.Reached), async (point, _) =>
        {
            await using var life = new OrderLife(new CrashAt(point));
            try
            {
                var found = await life.LiveAsync();
                Assert.True(expected == found, Difference(expected, found));
            }
            catch (Exception difference)
            {
                throw new InvalidOperationException($"A crash at point {point} of {undisturbed.Reached} made a difference: {difference.Message}\n{string.Join('\n', life.Log.Lines)}", difference);
            }
        });
        output.WriteLine($"{undisturbed.Reached} points in {watch.Elapsed}");
    }

    private static async Task<LifeOutcome> LiveAsync(CrashAt crash)
    {
        await using var life = new OrderLife(crash);
        return await life.LiveAsync();
    }

    /// <summary>The first lines that differ.</summary>
    private static string Difference(LifeOutcome expected, LifeOutcome found) => string.Join('\n',
        expected.ToString().Split('\n').Zip(found.ToString().Split('\n')).Where(pair => pair.First != pair.Second).Take(8).Select(pair => $"- {pair.First}\n+ {pair.Second}"));
}
