using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>The numbers Kyndof works under, as the rule book has them.</summary>
public sealed class KyndofPolicyTests
{
    private static readonly MessageKind[] Exceptions = [MessageKind.ProductionDelayed, MessageKind.QualityFailed, MessageKind.CarrierDelayed];

    private readonly Domain.Policies.ServicePolicy _policy = new FilePolicyProvider(PolicyFolder.InRepository("kyndof.yaml")).Current;

    [Fact]
    public void The_profile_names_its_brand_and_its_team()
    {
        Assert.Equal(("kyndof", "Kyndof"), (_policy.Profile, _policy.Brand));
        Assert.Equal("cs-team", _policy.Team.Id);
        Assert.All([_policy.Team.Email, _policy.Sender.Email], address => Assert.EndsWith("@example.com", address, StringComparison.Ordinal));
        Assert.Matches("^[0-9a-f]{12}$", _policy.Hash);
    }

    [Fact]
    public void Orders_have_the_numbers_of_the_rule_book() => Assert.Equal(
        new Domain.Orders.OrderPolicy
        {
            ConfirmWithin = Duration.FromHours(4),
            MilestoneWithinDays = 0,
            ExceptionWithin = Duration.FromHours(1),
            TimelineBufferDays = 3,
            ConcertWeekDays = 7,
            FollowUpEveryDays = 2,
            CarrierGrace = Duration.Zero,
            MissingGrace = Duration.Zero,
            TaskWithin = Duration.FromHours(4),
            UnknownClientAfter = Duration.FromHours(2),
            HoldUnknownOrderDays = 7,
            SettleDays = 1,
            SettlePartsDays = 14,
            ExpireDays = 90,
            SurveyAfterDays = 7,
        },
        _policy.Orders);

    [Fact]
    public void Channels_follow_CHN_2_CHN_3_and_ruling_14()
    {
        Assert.Equal([MessageKind.ProductionStarted, MessageKind.QualityPassed, .. Exceptions], _policy.Channels.KakaoTalk);
        Assert.Equal(Exceptions, _policy.Channels.Phone);
        Assert.Equal(
            [MessageKind.Confirmation, MessageKind.ProductionStarted, MessageKind.QualityPassed, MessageKind.Shipped, .. Exceptions],
            _policy.Channels.VipPhone);
        Assert.Equal([MessageKind.ProductionStarted, MessageKind.QualityPassed], _policy.Channels.OnRequestWithholds);
    }

    [Fact]
    public void Sending_is_tried_for_two_days_within_the_quota_of_a_new_domain() => Assert.Equal(
        new SendingPolicy
        {
            RetryFirst = Duration.FromSeconds(30),
            RetryLongest = Duration.FromHours(1),
            GiveUpAfter = Duration.FromDays(2),
            ResendWhenUnknown = true,
            PerMinute = 30,
            PerHour = 100,
            BulkShare = 50,
        },
        _policy.Sending);

    [Fact]
    public void The_day_of_the_cs_lead_begins_at_half_past_eight()
    {
        Assert.Equal(new Domain.Policies.DeskPolicy(Duration.FromHours(2), 7, 100), _policy.Desk);
        Assert.Equal(new CalendarRule { Zone = "Asia/Seoul", Every = Recurrence.Day, At = new LocalTime(8, 30) }, _policy.Schedules.MorningDigest);
    }

    [Fact]
    public void A_policy_that_names_no_quota_has_none()
    {
        using var folder = new PolicyFolder().With("  perMinute: 30\n  perHour: 100\n  bulkShare: 50 # percent of each window that bulk messages may use\n", "");
        var sending = new FilePolicyProvider(folder.Policy).Current.Sending;
        Assert.Equal((0, 0, 100), (sending.PerMinute, sending.PerHour, sending.BulkShare));
    }

    [Fact]
    public void The_calendar_is_that_of_ruling_5()
    {
        var calendar = BusinessCalendar.From(_policy.Calendar);

        Assert.Equal("Asia/Seoul", calendar.Zone.Id);
        Assert.Equal(5, _policy.Calendar.Hours.Count);
        Assert.All(_policy.Calendar.Hours, shift => Assert.Equal((new LocalTime(9, 0), new LocalTime(18, 0)), (shift.From, shift.To)));
        Assert.Equal(Instant.FromUtc(2027, 2, 10, 9, 0), calendar.CloseOfBusiness(new LocalDate(2027, 2, 6)));
        Assert.Equal(new LocalDate(2035, 12, 25), _policy.Calendar.ClosedOn[^1]);
    }
}
