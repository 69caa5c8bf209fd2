namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>The process may die at any commit and around any step of a life: after a restart and a repeat of the call that
/// had no answer, everything anybody can see is that of a life nothing disturbed.</summary>
public sealed class CrashAtEveryPointTests
{
    [Fact]
    public async Task Dropped_at_every_point_an_order_ends_as_if_nothing_had_happened()
    {
        var (expected, points) = await UndisturbedAsync(OrderStory.Story);
        Assert.Contains("\"ended\":\"completed\"", expected.Seen, StringComparison.Ordinal);
        Assert.Contains("order~K-1042~after-end~e-carrierDelayed", expected.Tasks, StringComparison.Ordinal);
        Assert.Equal(8, expected.Mails.Split("Message-ID:").Length);
        Assert.True(points > 300, $"only {points} points");

        await Parallel.ForEachAsync(Enumerable.Range(1, points), async (point, _) => await ShouldEndAlikeAsync(OrderStory.Story, expected, point));
    }

    [Fact] // an issue's life has more points than an order's and takes longer; seven shares no factor with the four kinds of points
    public async Task Dropped_at_every_seventh_point_an_issue_ends_as_if_nothing_had_happened()
    {
        var (expected, points) = await UndisturbedAsync(IssueStory.Story);
        Assert.Contains("\"stage\":\"unconfirmed\"", expected.Seen, StringComparison.Ordinal);
        Assert.True(points > 900, $"only {points} points");

        await Parallel.ForEachAsync(Enumerable.Range(1, points).Where(point => point % 7 == 0), async (point, _) => await ShouldEndAlikeAsync(IssueStory.Story, expected, point));
    }

    [Fact]
    public async Task Dropped_at_every_thirteenth_point_a_loop_with_its_surveys_ends_as_if_nothing_had_happened()
    {
        var (expected, points) = await UndisturbedAsync(LoopStory.Story);
        Assert.Contains("\"stage\":\"satisfied\"", expected.Seen, StringComparison.Ordinal);
        Assert.Contains("\"round\":2", expected.Seen, StringComparison.Ordinal);

        await Parallel.ForEachAsync(Enumerable.Range(1, points).Where(point => point % 13 == 0), async (point, _) => await ShouldEndAlikeAsync(LoopStory.Story, expected, point));
    }

    [Fact]
    public async Task Dropped_at_every_thirteenth_point_an_account_goes_over_as_if_nothing_had_happened()
    {
        var (expected, points) = await UndisturbedAsync(TransitionStory.Story);
        Assert.Contains("\"stage\":\"completed\"", expected.Seen, StringComparison.Ordinal);
        Assert.Contains("\"csm\":\"csm-2\"", expected.Seen, StringComparison.Ordinal);

        await Parallel.ForEachAsync(Enumerable.Range(1, points).Where(point => point % 13 == 0), async (point, _) => await ShouldEndAlikeAsync(TransitionStory.Story, expected, point));
    }

    [Fact]
    public async Task Dropped_at_every_seventh_point_each_morning_is_told_once_and_with_the_same_words()
    {
        var (expected, points) = await UndisturbedAsync(MorningStory.Story);
        Assert.Equal(3, expected.Mails.Split("Message-ID:").Length - 1);
        Assert.Contains("morning-digest~2026-03-09~cs-lead Accepted", expected.Messages, StringComparison.Ordinal);

        await Parallel.ForEachAsync(Enumerable.Range(1, points).Where(point => point % 7 == 0), async (point, _) => await ShouldEndAlikeAsync(MorningStory.Story, expected, point));
    }

    private static async Task<(LifeOutcome Outcome, int Points)> UndisturbedAsync(LifeStory story)
    {
        var undisturbed = new CrashAt(int.MaxValue);
        await using var calm = new Life(story, undisturbed);
        var expected = await calm.LiveAsync();
        Assert.Equal("", expected.Problems);
        return (expected, undisturbed.Reached);
    }

    private static async Task ShouldEndAlikeAsync(LifeStory story, LifeOutcome expected, int point)
    {
        await using var life = new Life(story, new CrashAt(point));
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
