using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Feedback;
using Kyndof.Workflows.Adapters.Policies.Issues;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Surveys;
using Kyndof.Workflows.Adapters.Policies.Transitions;
using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Turns the checked values of a file into the records the processes work with.</summary>
internal static class PolicyMapping
{
    public static ServicePolicy ToPolicy(
        Section file, IReadOnlyList<DatedHoliday> holidays, IReadOnlyList<DecisionType> decisions, IReadOnlyList<SurveyFormPolicy> forms, string hash) => new()
    {
        Profile = file.Get<string>("profile"),
        Brand = file.Get<string>("brand"),
        Version = file.Get<int>("version"),
        Hash = hash,
        Sender = ToContact(file.Get<Section>("sender")),
        Team = ToContact(file.Get<Section>("team")),
        SurveyUrl = file.Get<string>("surveyUrl"),
        Calendar = ToCalendar(file.Get<Section>("calendar"), holidays),
        Orders = ToOrders(file.Get<Section>("orders")),
        Channels = ToChannels(file.Get<Section>("channels")),
        Sending = ToSending(file.Get<Section>("sending")),
        Schedules = ToSchedules(file.Get<Section>("schedules"), file.Get<Section>("calendar").Get<string>("zone")),
        Desk = ToDesk(file.Get<Section>("desk")),
        Retention = ToRetention(file.Get<Section>("retention")),
        Issues = IssueMapping.ToIssues(file.Get<Section>("issues")),
        Surveys = SurveyMapping.ToSurveys(file.Get<Section>("surveys"), forms),
        Feedback = FeedbackMapping.ToFeedback(file.Get<Section>("feedback")),
        Transitions = TransitionMapping.ToTransitions(file.Get<Section>("transitions")),
        People = AccountabilityMapping.ToPeople(file.Get<Section>("people")),
        Groups = AccountabilityMapping.ToGroups(file.Get<Section>("groups")),
        Decisions = decisions,
    };

    /// <summary>Shifts in the order of the week.</summary>
    public static IReadOnlyList<Shift> ToShifts(Section hours) =>
    [
        .. from day in Enum.GetValues<IsoDayOfWeek>()
           where hours.Values.ContainsKey(PolicyTable.NameOf(day))
           from shift in hours.List<Hours>(PolicyTable.NameOf(day))
           orderby day, shift.From
           select new Shift(day, shift.From, shift.To),
    ];

    public static Contact ToContact(Section contact) =>
        new(contact.Get<string>("id"), contact.Get<string>("name"), contact.Get<string>("email"), contact.Find<string>("phone"));

    private static CalendarDefinition ToCalendar(Section calendar, IReadOnlyList<DatedHoliday> holidays) => new()
    {
        Zone = calendar.Get<string>("zone"),
        Hours = ToShifts(calendar.Get<Section>("hours")),
        ClosedOn =
        [
            .. holidays.Select(dated => dated.Holiday.Date)
                .Concat(calendar.List<Section>("closures").Select(closure => closure.Get<LocalDate>("date")))
                .Distinct()
                .Order(),
        ],
    };

    private static OrderPolicy ToOrders(Section orders) => new()
    {
        ConfirmWithin = orders.Get<Duration>("confirmWithin"),
        MilestoneWithinDays = orders.Get<int>("milestoneWithinDays"),
        ExceptionWithin = orders.Get<Duration>("exceptionWithin"),
        TimelineBufferDays = orders.Get<int>("timelineBufferDays"),
        ConcertWeekDays = orders.Get<int>("concertWeekDays"),
        FollowUpEveryDays = orders.Get<int>("followUpEveryDays"),
        CarrierGrace = orders.Get<Duration>("carrierGrace"),
        MissingGrace = orders.Get<Duration>("missingGrace"),
        TaskWithin = orders.Get<Duration>("taskWithin"),
        UnknownClientAfter = orders.Get<Duration>("unknownClientAfter"),
        HoldUnknownOrderDays = orders.Get<int>("holdUnknownOrderDays"),
        SettleDays = orders.Get<int>("settleDays"),
        SettlePartsDays = orders.Get<int>("settlePartsDays"),
        ExpireDays = orders.Get<int>("expireDays"),
        SurveyAfterDays = orders.Get<int>("surveyAfterDays"),
    };

    private static ChannelPolicy ToChannels(Section channels) => new()
    {
        KakaoTalk = channels.List<MessageKind>("kakaoTalk"),
        Phone = channels.List<MessageKind>("phone"),
        VipPhone = channels.List<MessageKind>("vipPhone"),
        OnRequestWithholds = channels.List<MessageKind>("onRequestWithholds"),
    };

    private static SendingPolicy ToSending(Section sending) => new()
    {
        RetryFirst = sending.Get<Duration>("retryFirst"),
        RetryLongest = sending.Get<Duration>("retryLongest"),
        GiveUpAfter = sending.Get<Duration>("giveUpAfter"),
        ResendWhenUnknown = sending.Get<bool>("resendWhenUnknown"),
        PerMinute = sending.Number("perMinute") ?? 0,
        PerHour = sending.Number("perHour") ?? 0,
        BulkShare = sending.Number("bulkShare") ?? 100,
    };

    private static SchedulePolicy ToSchedules(Section schedules, string zone) => new()
    {
        Retention = ToRule(schedules.Get<Section>("retention"), zone),
        IssueDigest = ToRule(schedules.Get<Section>("issueDigest"), zone),
        MorningDigest = ToRule(schedules.Get<Section>("morningDigest"), zone),
    };

    private static DeskPolicy ToDesk(Section desk) => new(desk.Get<Duration>("dueSoon"), desk.Get<int>("failedDays"), desk.Get<int>("items"));

    private static CalendarRule ToRule(Section rule, string zone) => new()
    {
        Zone = zone,
        Every = rule.Get<Recurrence>("every"),
        At = rule.Get<LocalTime>("at"),
        Weekday = rule.Values.TryGetValue("weekday", out var day) ? (IsoDayOfWeek)day : IsoDayOfWeek.Monday,
        DayOfMonth = rule.Values.TryGetValue("dayOfMonth", out var number) ? (int)number : 1,
    };

    private static RetentionPolicy ToRetention(Section retention) => new()
    {
        Orders = retention.Get<Period>("orders"),
        Messages = retention.Get<Period>("messages"),
        Contents = retention.Get<Period>("contents"),
        Timelines = retention.Get<Period>("timelines"),
        Histories = retention.Get<Period>("histories"),
        Audit = retention.Get<Period>("audit"),
    };
}
