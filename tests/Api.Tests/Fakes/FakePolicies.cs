using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

public sealed class FakePolicies : IPolicyProvider
{
    public ServicePolicy Current { get; } = new()
    {
        Profile = "test",
        Brand = "Test",
        Version = 1,
        Hash = "000000000000",
        Sender = new Contact("sender", "Test", "cs@example.com", null),
        Team = new Contact("team", "CS team", "cs@example.com", null),
        SurveyUrl = "https://survey.example.com/#order_id={orderId}&survey_id={surveyId}",
        Calendar = new CalendarDefinition
        {
            Zone = "Asia/Seoul",
            Hours = [.. Enumerable.Range(1, 5).Select(day => new Shift((IsoDayOfWeek)day, new LocalTime(9, 0), new LocalTime(18, 0)))],
        },
        Orders = new OrderPolicy
        {
            ConfirmWithin = Duration.FromHours(4),
            MilestoneWithinDays = 0,
            ExceptionWithin = Duration.FromHours(1),
            TimelineBufferDays = 7,
            ConcertWeekDays = 7,
            FollowUpEveryDays = 2,
            CarrierGrace = Duration.Zero,
            MissingGrace = Duration.FromHours(1),
            TaskWithin = Duration.FromHours(4),
            UnknownClientAfter = Duration.FromHours(1),
            HoldUnknownOrderDays = 7,
            SettleDays = 14,
            SettlePartsDays = 60,
            ExpireDays = 90,
            SurveyAfterDays = 7,
        },
        Channels = new ChannelPolicy { KakaoTalk = [], Phone = [], VipPhone = [], OnRequestWithholds = [] },
        Sending = new SendingPolicy
        {
            RetryFirst = Duration.FromMinutes(1),
            RetryLongest = Duration.FromHours(1),
            GiveUpAfter = Duration.FromDays(1),
            ResendWhenUnknown = true,
        },
        Schedules = new SchedulePolicy
        {
            Retention = new CalendarRule { Zone = "Asia/Seoul", Every = Recurrence.Day, At = new LocalTime(3, 30) },
            IssueDigest = new CalendarRule { Zone = "Asia/Seoul", Every = Recurrence.Week, Weekday = IsoDayOfWeek.Monday, At = new LocalTime(9, 0) },
            MorningDigest = new CalendarRule { Zone = "Asia/Seoul", Every = Recurrence.Day, At = new LocalTime(8, 30) },
        },
        Desk = new DeskPolicy(Duration.FromHours(2), 7, 100),
        Retention = new RetentionPolicy
        {
            Orders = Period.FromYears(5),
            Messages = Period.FromYears(3),
            Contents = Period.FromYears(1),
            Timelines = Period.FromYears(3),
            Histories = Period.FromDays(90),
            Audit = Period.FromYears(5),
        },
        Issues = IssuePolicies.Kyndof,
        Surveys = SurveyPolicies.Kyndof,
        Feedback = FeedbackPolicies.Kyndof,
        Transitions = TransitionPolicies.Kyndof,
        People = IssuePolicies.People,
        Groups = IssuePolicies.Groups,
        Decisions = IssuePolicies.Decisions,
    };
}
