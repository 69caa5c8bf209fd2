namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>The process may die at any commit and around any step of an order's life: after a restart and a repeat of the call that
/// had no answer, the promises, the timeline, the tasks and the mails are those of a life nothing disturbed.</summary>
public sealed class CrashAtEveryPointTests
{
    [Fact]
    public async Task Dropped_at_every_point_an_order_ends_as_if_nothing_had_happened()
    {
        var undisturbed = new CrashAt(int.MaxValue);
        await using var calm = new OrderLife(undisturbed);
        var expected = await calm.LiveAsync();
        Assert.Equal("", expected.Problems);
        Assert.Contains("\"ended\":\"completed\"", expected.Order, StringComparison.Ordinal);
        Assert.Contains("order~K-1042~after-end~e-carrierDelayed", expected.Tasks, StringComparison.Ordinal);
        Assert.Equal(8, expected.Mails.Split("Message-ID:").Length);
        Assert.True(undisturbed.Reached > 300, $"only {undisturbed.Reached} points");

        await Parallel.ForEachAsync(Enumerable.Range(1, undisturbed.Reached), async (point, _) => await ShouldEndAlikeAsync(expected, point));
    }

    private static async Task ShouldEndAlikeAsync(LifeOutcome expected, int point)
    {
        await using var life = new OrderLife(new CrashAt(point));
        try
        {
            var found = await life.LiveAsync();
            Assert.True(expected == found, expected.DifferenceTo(found));
        }
        catch (Exception difference)
        {
            throw new InvalidOperationException($"A crash at point {point} made a difference: {difference.Message}\n{string.Join('\n', life.Log.Lines)}", difference);
        }
    }
}
