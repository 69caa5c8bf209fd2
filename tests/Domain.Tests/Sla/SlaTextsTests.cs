using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Issues;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Sla;

public sealed class SlaTextsTests
{
    [Fact]
    public void Business_hours_with_pauses() => Says(
        ClockLedger.StartAt(At("2026-11-20T16:30:00+09")).Pause(At("2026-11-20T17:00:00+09"), "waiting for measurements").Resume(At("2026-11-23T09:30:00+09"))
            .Pause(At("2026-11-23T10:00:00+09"), "고객 회신 대기"),
        Tier.Two,
        "ESC-2: 2 h of business hours, counted from 2026-11-20 16:30 (Asia/Seoul). Left out: 2 pauses, 2026-11-20 17:00 – 2026-11-23 09:30 (waiting for measurements); 2026-11-23 10:00 – … (고객 회신 대기).",
        "ESC-2: 2026-11-20 16:30 (Asia/Seoul)부터 영업시간 기준 2시간. 일시 정지 2회 제외: 2026-11-20 17:00 – 2026-11-23 09:30 (waiting for measurements); 2026-11-23 10:00 – … (고객 회신 대기).");

    [Fact]
    public void A_pause_that_a_stop_ended() => Says(
        ClockLedger.StartAt(At("2026-11-23T10:00:00+09")).Pause(At("2026-11-23T11:00:00+09"), "waiting").Stop(At("2026-11-23T11:30:00+09")),
        Tier.Three,
        "ESC-3: 4 h of business hours, counted from 2026-11-23 10:00 (Asia/Seoul). Left out: 1 pause, 2026-11-23 11:00 – 2026-11-23 11:30 (waiting).",
        "ESC-3: 2026-11-23 10:00 (Asia/Seoul)부터 영업시간 기준 4시간. 일시 정지 1회 제외: 2026-11-23 11:00 – 2026-11-23 11:30 (waiting).");

    [Fact]
    public void Six_hours_at_night_before_the_opening() => Says(
        ClockLedger.StartAt(At("2026-11-21T23:00:00+09")),
        Tier.One,
        "SLA-1: 6 h at any hour of any day, counted from 2026-11-21 23:00 (Asia/Seoul). This comes before the other limit: 2 h after opening at 2026-11-23 09:00.",
        "SLA-1: 2026-11-21 23:00 (Asia/Seoul)부터 영업시간과 관계없이 6시간. 다른 기한(영업 시작(2026-11-23 09:00) 후 2시간)보다 먼저 도래합니다.");

    [Fact]
    public void The_opening_before_six_hours() => Says(
        ClockLedger.StartAt(At("2026-11-23T08:30:00+09")),
        Tier.One,
        "SLA-1: 2 h after opening at 2026-11-23 09:00, counted from 2026-11-23 08:30 (Asia/Seoul). This comes before the other limit: 6 h at any hour of any day.",
        "SLA-1: 2026-11-23 08:30 (Asia/Seoul)부터 영업 시작(2026-11-23 09:00) 후 2시간. 다른 기한(영업시간과 관계없이 6시간)보다 먼저 도래합니다.");

    [Fact]
    public void A_reason_the_product_gives_is_told_in_Korean_too() => Says(
        ClockLedger.StartAt(At("2026-11-23T10:00:00+09")).Pause(At("2026-11-23T11:00:00+09"), PauseReasons.WaitingForClient),
        Tier.Four,
        "ESC-4: 8 h of business hours, counted from 2026-11-23 10:00 (Asia/Seoul). Left out: 1 pause, 2026-11-23 11:00 – … (waiting for the client).",
        "ESC-4: 2026-11-23 10:00 (Asia/Seoul)부터 영업시간 기준 8시간. 일시 정지 1회 제외: 2026-11-23 11:00 – … (고객 답변 대기).");

    [Fact]
    public void The_reasons_the_product_gives_have_Korean_words()
    {
        Assert.Equal("고객 답변 대기", PauseReasons.Tell(IssueTexts.WaitingReason).Ko);
        Assert.Equal("해결 후 고객 확인 대기", PauseReasons.Tell(IssueTexts.ConfirmationReason).Ko);
        Assert.Equal(new LocalizedText("on tour", "on tour"), PauseReasons.Tell("on tour"));
    }

    [Theory]
    [InlineData(0, "0 min", "0분")]
    [InlineData(1, "1 min", "1분")]
    [InlineData(3_599, "1 h", "1시간")]
    [InlineData(3_600, "1 h", "1시간")]
    [InlineData(3_601, "1 h 1 min", "1시간 1분")]
    [InlineData(86_400, "24 h", "24시간")]
    [InlineData(-90, "-2 min", "-2분")]
    [InlineData(-5_400, "-1 h 30 min", "-1시간 30분")]
    public void Spans_are_told_in_hours_and_begun_minutes(int seconds, string english, string korean) =>
        Assert.Equal(new LocalizedText(english, korean), SlaTexts.Span(Duration.FromSeconds(seconds)));

    private static void Says(ClockLedger ledger, Tier tier, string english, string korean)
    {
        var seoul = Calendars.Calendars.Named("Seoul");
        var target = IssueClocks.TierResponse(tier, ledger.StartedAt, ClientTier.Standard, emergency: false, IssueSamples.Policy, seoul);

        Assert.Equal(new LocalizedText(english, korean), new SlaClock(ledger, target, seoul).Why());
    }
}
