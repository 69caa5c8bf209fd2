using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Messages.Pacing;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Messages;

public sealed class PaceWindowTests
{
    [Theory]
    [InlineData(MessageKind.ProductionDelayed, MessagePriority.Exception)] // ORD-6
    [InlineData(MessageKind.QualityFailed, MessagePriority.Exception)] // ORD-7
    [InlineData(MessageKind.CarrierDelayed, MessagePriority.Exception)] // ORD-8
    [InlineData(MessageKind.Confirmation, MessagePriority.Milestone)] // ORD-1
    [InlineData(MessageKind.Shipped, MessagePriority.Milestone)] // ORD-4
    [InlineData(MessageKind.IssueUrgent, MessagePriority.Exception)] // CHN-4
    [InlineData(MessageKind.IssueAssigned, MessagePriority.Exception)] // ESC-1
    [InlineData(MessageKind.IssueEscalated, MessagePriority.Exception)] // ESC-5
    [InlineData(MessageKind.IssueApproval, MessagePriority.Exception)] // RAB-3
    [InlineData(MessageKind.IssueBreached, MessagePriority.Exception)] // ruling 16
    [InlineData(MessageKind.IssueReply, MessagePriority.Milestone)] // SLA-5
    [InlineData(MessageKind.IssueResolved, MessagePriority.Milestone)] // SLA-5
    [InlineData(MessageKind.IssueInformed, MessagePriority.Bulk)] // RAB-2
    [InlineData(MessageKind.IssueDigest, MessagePriority.Bulk)] // RAB-1
    public void Bad_news_goes_before_milestones(MessageKind kind, MessagePriority expected) => Assert.Equal(expected, kind.PriorityOf());

    [Theory] // rounded up: a small window still takes one
    [InlineData(30, 50, 15)]
    [InlineData(31, 50, 16)]
    [InlineData(1, 1, 1)]
    [InlineData(1_000_000, 100, 1_000_000)]
    public void Bulk_gets_its_percentage_rounded_up(int most, int share, int expected) => Assert.Equal(expected, new PaceLimit(most, share).MostBulk);

    [Theory]
    [InlineData(29, 0, 0, false, true)]
    [InlineData(30, 0, 0, false, false)]
    [InlineData(28, 0, 1, false, true)]
    [InlineData(28, 0, 2, false, false)]
    [InlineData(28, 0, 2, true, true)]
    [InlineData(28, 1, 2, true, true)]
    [InlineData(28, 2, 2, true, false)]
    public void A_milestone_respects_places_kept_for_its_like_and_for_bad_news(int sent, int exceptions, int milestones, bool hasPlace, bool room)
    {
        var window = new PaceWindow { Sent = sent, KeptForExceptions = exceptions, KeptForMilestones = milestones, KeptForBulk = 15 };
        Assert.Equal(room, window.HasRoom(new PaceLimit(30, 50), MessagePriority.Milestone, hasPlace));
    }

    [Fact]
    public void A_place_given_back_twice_is_given_back_once() =>
        Assert.Equal(PaceWindow.Empty, PaceWindow.Empty.Keep(MessagePriority.Milestone).Keep(MessagePriority.Milestone, -1).Keep(MessagePriority.Milestone, -1));

    [Theory]
    [InlineData("2026-03-02T00:59:59.999", "2026-03-02T00:59:00", "2026-03-02T00:00:00")]
    [InlineData("2026-03-02T01:00:00", "2026-03-02T01:00:00", "2026-03-02T01:00:00")]
    [InlineData("1969-12-31T23:59:30", "1969-12-31T23:59:00", "1969-12-31T23:00:00")]
    public void Windows_begin_on_the_full_minute_and_hour(string at, string minute, string hour) =>
        Assert.Equal((Parse(minute), Parse(hour)), (PaceTimes.MinuteOf(Parse(at)), PaceTimes.HourOf(Parse(at))));

    private static Instant Parse(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text + "Z").Value;
}
