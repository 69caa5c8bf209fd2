using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Domain.Transitions.Departures;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Transitions;

/// <summary>TRN-1: a CSM leaves, and every account goes to somebody else.</summary>
public sealed class DepartureTests
{
    private readonly DepartureTracker tracker = DepartureTracker.Begin(
        new Departure { DepartureId = "D-3", Csm = "csm-1", LastDay = new LocalDate(2026, 3, 31), Assignments = [new("C-1", "csm-2")] }, ["C-1", "C-2"], TransitionStory.Rules, Seoul.At("2026-03-09T09:00"));

    private long sequence;

    [Fact]
    public void An_account_without_somebody_to_take_it_is_a_task_for_the_CS_Lead()
    {
        Round("2026-03-09T09:00");

        Assert.Equal(["departure~D-3~assign~C-2~1"], tracker.State.Tasks.Select(task => task.TaskId));
        Assert.Equal(["C-1"], tracker.ToBegin.Select(account => account.ClientId));
    }

    [Fact]
    public void Assigned_its_transition_begins_and_the_task_closes()
    {
        Round("2026-03-09T09:00");
        Round("2026-03-10T09:00", arrival => arrival with { Assigned = new("C-2", "csm-4") });

        Assert.Equal(["departure~D-3~assign~C-2~1"], tracker.State.SettledTasks);
        Assert.Equal(["C-1", "C-2"], tracker.ToBegin.Select(account => account.ClientId));
    }

    [Fact]
    public void One_that_could_not_begin_is_asked_about_again()
    {
        Round("2026-03-09T09:00");
        tracker.Began("C-1", null, false, "csm-2 is no CSM.", Seoul.At("2026-03-09T09:00"));

        Assert.Contains(tracker.State.Tasks, task => task.TaskId == "departure~D-3~assign~C-1~1");
        Assert.Equal("csm-2 is no CSM.", tracker.State.Accounts[0].Why);
    }

    [Fact]
    public void It_ends_when_every_transition_has_and_the_CS_Lead_is_told()
    {
        Begin();
        Round("2026-03-20T09:00", arrival => arrival with { Word = new("D-3.C-1", "C-1", "introduced", Seoul.At("2026-03-20T09:00")) });
        Round("2026-05-20T09:00", arrival => arrival with { Word = new("D-3.C-1", "C-1", "ended", Seoul.At("2026-05-20T09:00")) });
        Assert.False(tracker.IsOver);

        Round("2026-05-21T09:00", arrival => arrival with { Word = new("D-3.C-2", "C-2", "ended", Seoul.At("2026-05-21T09:00"), Cancelled: true) });

        Assert.True(tracker.IsOver);
        Assert.Contains(tracker.State.Notices, notice => notice is { Key: "departure~D-3~over", Staff: "cs-lead-1", Kind: MessageKind.TransitionInformed });
        Assert.Equal((1, 2), (tracker.State.Introduced, tracker.State.Ended));
    }

    [Theory]
    [InlineData("2026-03-31T23:59", 0)]
    [InlineData("2026-04-01T00:00", 1)]
    public void When_the_last_day_passes_with_accounts_not_introduced_the_CS_Lead_is_told(string at, int words)
    {
        Begin();
        Round(at);

        Assert.Equal(words, tracker.State.Notices.Count(notice => notice.Key == "departure~D-3~last-day"));
        Assert.Equal(words == 1, tracker.IsLate);
    }

    [Theory]
    [InlineData("2026-03-10T17:59", 0)]
    [InlineData("2026-03-10T18:00", 1)]
    [InlineData("2026-03-11T17:59", 1)]
    [InlineData("2026-03-11T18:00", 2)]
    public void While_nobody_takes_an_account_the_CS_Lead_hears_of_it_every_business_day(string at, int words)
    {
        // TRN-6.
        Round("2026-03-09T09:00");
        Round(at);

        Assert.Equal(words, tracker.State.Notices.Count(notice => notice.Key.StartsWith("departure~D-3~unassigned~", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_account_whose_client_is_gone_has_ended()
    {
        Begin();
        tracker.Gone("C-1", Seoul.At("2026-03-10T09:00"));
        tracker.Gone("C-2", Seoul.At("2026-03-10T09:00"));

        Assert.True(tracker.IsOver);
    }

    [Fact]
    public void A_transition_whoever_leaves_is_to_take_over_is_a_task_for_the_CS_Lead()
    {
        // TRN-6.
        var leaving = DepartureTracker.Begin(tracker.State.Departure, ["C-2"], TransitionStory.Rules, Seoul.At("2026-03-09T09:00"), ["T-7"]);
        leaving.Advance([], "cs-lead-1", Seoul.At("2026-03-09T09:00"));

        Assert.Contains(leaving.State.Tasks, task => task is { TaskId: "departure~D-3~replace~T-7", Owner: "cs-lead-1" });
        Assert.Contains(leaving.State.Notices, notice => notice.Key == "departure~D-3~taking");
    }

    [Fact]
    public void Why_one_could_not_begin_is_said_in_Korean_too()
    {
        Round("2026-03-09T09:00");
        tracker.Began("C-1", null, false, "csm-1 is who leaves.", Seoul.At("2026-03-09T09:00"), "leaves");

        Assert.Contains(tracker.State.Tasks, task => task.Detail is { En: "csm-1 is who leaves.", Ko: "새 담당자로 지정한 사람이 퇴사 예정자입니다." });
    }

    private void Begin()
    {
        Round("2026-03-09T09:00");
        Round("2026-03-10T09:00", arrival => arrival with { Assigned = new("C-2", "csm-4") });
        foreach (var account in tracker.ToBegin) tracker.Began(account.ClientId, $"D-3.{account.ClientId}", false, null, Seoul.At("2026-03-10T09:00"));
    }

    private void Round(string at, params Func<DepartureArrival, DepartureArrival>[] arrivals) => tracker.Advance(
        [.. arrivals.Select(fill => fill(new DepartureArrival { Sequence = ++sequence, ReceivedAt = Seoul.At(at), ActionId = "a", By = "person:cs-lead-1" }))], "cs-lead-1", Seoul.At(at));
}
