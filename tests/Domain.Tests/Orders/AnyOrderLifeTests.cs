using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>What holds whatever comes in, in whatever order, at whatever time.</summary>
public sealed class AnyOrderLifeTests
{
    // The story itself asserts that no deadline is ever in the past after a round, and that the end is reached.
    [Fact]
    public void Every_life_ends_and_never_waits_for_what_is_past() => Holds(story =>
        story.Tracker is { HasEnded: true } && story.Tracker.Next() is null && story.State.Waiting.Count == 0
            ? null : "it did not end");

    // ORD-10
    [Fact]
    public void No_message_is_sent_twice_and_no_task_is_raised_twice() => Holds(story =>
        Repeated(story.SentKeys) ?? Repeated(story.Tasks.Select(task => task.TaskId)));

    // ORD-10
    [Fact]
    public void No_milestone_is_sent_that_one_heard_of_by_then_had_overtaken() => Holds(story =>
    {
        foreach (var entry in Taken(story).Where(entry => entry.State == MilestoneState.Applied))
        {
            var message = story.Messages.FirstOrDefault(sent => sent.Key == Key(story, entry));
            if (message.Key is null) continue;
            var known = Taken(story).Where(other => other.ReceivedAt <= message.At && other.Event.OccurredAt <= message.At).Select(other => other.Event).ToList();
            if (Overtaking.OvertakenBy(entry.Event, known) is { } later) return $"{entry.Event.EventId} was sent at {message.At} though {later.EventId} had overtaken it";
        }

        return null;
    });

    // ORD-9: told, or on record why not.
    [Fact]
    public void Every_report_taken_is_told_or_says_why_not() => Holds(story =>
    {
        foreach (var entry in Taken(story))
        {
            var promise = story.State.Promises.Find(promise => promise.Key == Key(story, entry));
            var told = story.Messages.Any(sent => sent.Key == Key(story, entry));
            var right = (entry.State, promise?.State) switch
            {
                (MilestoneState.Superseded, PromiseState.Superseded) => !told,
                (MilestoneState.Applied, PromiseState.Kept) => told,
                (MilestoneState.Applied, PromiseState.Superseded or PromiseState.Withheld or PromiseState.Withdrawn or PromiseState.Broken) => !told,
                (MilestoneState.Applied, PromiseState.Open or PromiseState.Late) => !told && WasHeld(story, entry),
                _ => false,
            };
            if (!right) return $"{entry.Event.EventId} is {entry.State}, its promise {promise?.State}, told {told}";
        }

        return null;
    });

    // ORD-9
    [Fact]
    public void The_figures_of_the_outcome_add_up() => Holds(story =>
    {
        var outcome = story.Outcome;
        var left = outcome.Promises.Count(promise => promise.State is PromiseState.Broken or PromiseState.Open or PromiseState.Late);
        return outcome.KeptInTime + outcome.KeptLate + left == outcome.Counted && outcome.Promises.All(promise => promise.State != PromiseState.Planned)
            ? null : $"{outcome.KeptInTime} in time, {outcome.KeptLate} late, {left} left of {outcome.Counted}";
    });

    [Fact]
    public void The_timeline_has_no_gaps() => Holds(story =>
        story.Timeline.Select(line => line.Number).SequenceEqual(Enumerable.Range(1, story.Timeline.Count)) ? null : "a line is missing");

    private static IEnumerable<MilestoneEntry> Taken(OrderStory story) =>
        story.State.Milestones.Where(entry => entry.State is MilestoneState.Applied or MilestoneState.Superseded);

    private static string Key(OrderStory story, MilestoneEntry entry) => OrderKeys.Message(story.State.Order.OrderId, entry.Event);

    private static bool WasHeld(OrderStory story, MilestoneEntry entry) =>
        story.Timeline.Any(line => line.MessageKey == Key(story, entry) && line.Text.En.StartsWith("Held", StringComparison.Ordinal));

    private static string? Repeated(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static void Holds(Func<OrderStory, string?> problem) => Prop.ForAll(
        Arb.From(AnyOrderLife.Any),
        life => problem(life.Live()) is { } wrong ? false.Label(wrong) : true.Label("")).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(40));
}
