using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Progress;

/// <summary>What every tracked process inherits, on a process that knocks each hour until somebody answers.</summary>
public sealed class ProcessTrackerTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 0, 0);
    private static readonly Duration Second = Duration.FromSeconds(1);

    [Fact]
    public void A_deadline_is_dealt_with_at_its_own_instant_and_not_before()
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([], Hour(1) - Second);
        Assert.Empty(knocker.State.Knocks);
        knocker.Advance([], Hour(1));
        Assert.Equal([Hour(1)], knocker.State.Knocks);
    }

    [Fact]
    public void A_host_that_was_away_decides_as_one_that_was_not()
    {
        var (away, present) = (Knocker.Begin(Nine), Knocker.Begin(Nine));
        away.Advance([], Hour(5));
        for (var minutes = 0; minutes <= 300; minutes += 7) present.Advance([], Nine + Duration.FromMinutes(minutes));
        present.Advance([], Hour(5));
        Assert.Equal(present.State.Knocks, away.State.Knocks);
        Assert.Equal([Hour(1), Hour(2), Hour(3), Hour(4), Hour(5)], away.State.Knocks);
    }

    [Fact]
    public void What_arrives_in_the_instant_of_a_deadline_comes_before_it()
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([new Answer(1, Hour(1))], Hour(1));
        Assert.True(knocker.HasEnded);
        Assert.Empty(knocker.State.Knocks);
    }

    [Fact]
    public void Arrivals_are_taken_by_their_sequence_each_at_the_instant_it_came()
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([new Answer(2, Hour(3)), new Answer(1, Hour(2) - Second, Quiet: true)], Hour(4));
        Assert.Equal(2, knocker.State.ReadUpTo);
        Assert.Equal([Hour(2) - Second, Hour(3)], knocker.State.Answers);
        Assert.Equal([Hour(1), Hour(2)], knocker.State.Knocks);
    }

    [Fact]
    public void A_process_ends_only_once_what_it_decided_has_been_carried_out()
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([], Hour(1));
        knocker.Advance([new Answer(1, Hour(1) + Second)], Hour(1) + Second);
        Assert.True(knocker.IsOver);
        Assert.False(knocker.HasEnded);
        Assert.Equal("send:feedback-review", knocker.Next()?.What);
        knocker.Settled("knock~1", MessageState.Accepted, null, Hour(1) + Second);
        Assert.False(knocker.HasEnded);
        knocker.State.Tasks.Clear();
        Assert.True(knocker.HasEnded);
        Assert.Null(knocker.Next());
    }

    [Fact]
    public void A_message_that_was_not_taken_is_tried_again_and_a_wait_for_room_is_no_try()
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([], Hour(1));
        knocker.WaitForRoom("knock~1", Hour(1) + Duration.FromMinutes(10), Hour(1));
        Assert.Empty(knocker.NoticesDue(Hour(1)));
        var waiting = Assert.Single(knocker.NoticesDue(Hour(1) + Duration.FromMinutes(10)));
        Assert.Equal((0, Duration.FromMinutes(10)), (waiting.Tries, waiting.Waited));
        knocker.TryAgain("knock~1", Hour(1) + Duration.FromMinutes(20));
        Assert.Equal(1, Assert.Single(knocker.NoticesDue(Hour(1) + Duration.FromMinutes(20))).Tries);
    }

    [Theory]
    [InlineData(MessageState.Accepted, null, "Nobody answered.", "대답이 없음.")]
    [InlineData(MessageState.Held, "by the CS Lead", "Held back: by the CS Lead. Nobody answered.", "발송 보류: by the CS Lead. 대답이 없음.")]
    [InlineData(MessageState.Failed, "no address", "Not sent: no address. Nobody answered.", "발송 실패: no address. 대답이 없음.")]
    public void The_timeline_says_what_became_of_a_message(MessageState state, string? reason, string en, string ko)
    {
        var knocker = Knocker.Begin(Nine);
        knocker.Advance([], Hour(1));
        knocker.Settled("knock~1", state, reason, Hour(1));
        knocker.Settled("knock~1", state, reason, Hour(1));
        var line = Assert.Single(knocker.State.NewLines);
        Assert.Equal((1, "FBK-5", "knock~1", en, ko), (line.Number, line.RuleId, line.MessageKey, line.Text.En, line.Text.Ko));
    }

    private static Instant Hour(int number) => Nine + Duration.FromHours(number);

    private sealed record Answer(long Sequence, Instant ReceivedAt, bool Quiet = false) : IArrival;

    private sealed record KnockState : ProcessState
    {
        public List<Instant> Knocks { get; init; } = [];

        public List<Instant> Answers { get; init; } = [];

        public required Instant Next { get; set; }

        public bool Done { get; set; }
    }

    private sealed class Knocker(KnockState state) : ProcessTracker<KnockState, Answer>(state)
    {
        public override bool IsOver => State.Done;

        public static Knocker Begin(Instant at) => new(new KnockState { At = at, Next = at + Duration.FromHours(1) });

        public void Advance(IReadOnlyList<Answer> answers, Instant now) => Live(answers, now, static _ => { });

        protected override IEnumerable<Deadline> Deadlines() => [new Deadline(State.Next, "knock", Knock)];

        protected override void Take(Answer arrival, Instant at)
        {
            State.Answers.Add(at);
            State.Done = !arrival.Quiet;
        }

        private void Knock(Instant at)
        {
            State.Knocks.Add(at);
            State.Next = at + Duration.FromHours(1);
            if (State.Knocks.Count > 1) return;
            Send(new ProcessNotice { Key = "knock~1", Kind = MessageKind.FeedbackReview, RuleId = "FBK-5", Because = new LocalizedText("Nobody answered.", "대답이 없음."), DecidedAt = at, NextTryAt = at });
            Give(new ProcessTask("knock~task", TaskKind.Feedback, "FBK-5", "team", new LocalizedText("Knock", "노크"), null, State.Next));
        }
    }
}
