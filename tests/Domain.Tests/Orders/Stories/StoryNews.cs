using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Orders.Stories;

/// <summary>What an order hears, in the words of the stories.</summary>
internal static class StoryNews
{
    public static MilestoneEvent Event(string eventId, Milestone milestone, string occurredAt) =>
        new() { EventId = eventId, Milestone = milestone, OccurredAt = Seoul.At(occurredAt) };

    /// <summary>Reported as it happens.</summary>
    public static OrderStory Report(this OrderStory story, string eventId, Milestone milestone, string occurredAt, Func<MilestoneEvent, MilestoneEvent>? with = null) =>
        story.ReportAt(occurredAt, (with ?? (same => same))(Event(eventId, milestone, occurredAt)));

    /// <summary>Reported at another time than it happened; several are read in one round.</summary>
    public static OrderStory ReportAt(this OrderStory story, string receivedAt, params MilestoneEvent[] reports) =>
        story.Receive(Seoul.At(receivedAt), [.. reports.Select(News)]);

    public static OrderStory Amend(this OrderStory story, string amendmentId, string at, Func<Amendment, Amendment> change) =>
        story.AmendAt(at, amendmentId, at, change);

    public static OrderStory AmendAt(this OrderStory story, string receivedAt, string amendmentId, string occurredAt, Func<Amendment, Amendment> change) =>
        story.Receive(Seoul.At(receivedAt), News(change(new Amendment { AmendmentId = amendmentId, OccurredAt = Seoul.At(occurredAt) })));

    public static OrderStory Choose(this OrderStory story, string at, string eventId, ExceptionOption option) =>
        story.Receive(Seoul.At(at), new Arrival { Sequence = 0, ReceivedAt = default, Choice = new OptionChosen(eventId, option, "specialist-1") });

    public static OrderStory Satisfy(this OrderStory story, string at, string eventId) =>
        story.Receive(Seoul.At(at), new Arrival { Sequence = 0, ReceivedAt = default, Satisfaction = new ClientSatisfied(eventId, "specialist-1") });

    public static OrderStory AdvanceTo(this OrderStory story, string target) => story.AdvanceTo(Seoul.At(target));

    public static Arrival News(MilestoneEvent report) => new() { Sequence = 0, ReceivedAt = default, Milestone = report };

    public static Arrival News(Amendment amendment) => new() { Sequence = 0, ReceivedAt = default, Amendment = amendment };

    public static IEnumerable<string> TextsOf(this OrderStory story, string ruleId) =>
        story.Timeline.Where(line => line.RuleId == ruleId).Select(line => line.Text.En);

    public static Duration? MarginOf(this OrderStory story, string key) => story.Promise(key).Margin;
}
