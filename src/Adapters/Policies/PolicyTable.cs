using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Feedback;
using Kyndof.Workflows.Adapters.Policies.Issues;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Surveys;
using Kyndof.Workflows.Adapters.Policies.Transitions;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Every key of a policy file with its rule and range. The loader checks against it and <c>policies/schema/policy.schema.json</c>
/// is written from it.</summary>
internal static class PolicyTable
{
    private const string Assumed = "assumed";

    public static SectionShape Policy { get; } = new(
    [
        new("profile", null, "Name of the profile.", new TextShape("a name of 1 to 32 of the characters a-z 0-9 -", "^[a-z0-9-]{1,32}$")),
        new("brand", null, "The brand as messages sign it.", TextShape.Line),
        new("version", null, "Raised by one with every edit.", new IntegerShape(1, 1_000_000)),
        new("sender", null, "Who messages come from.", ContactShape()),
        new("team", "ORD-1", "Owner of whatever has none, and the contact clients are given then.", ContactShape()),
        new("surveyUrl", "FBK-1", "Address of the post-order survey in the message of a delivery (ORD-5); {orderId} and {surveyId} are filled in. Invitations carry the url of the form.", new TextShape("an https address that carries {orderId} and {surveyId}", "^https://(?=.*\\{orderId\\})(?=.*\\{surveyId\\})[^\\s\"<>]{1,400}$")),
        new("calendar", "ruling 5", "Business hours and closed days.", CalendarShape()),
        new("orders", null, "Order milestones.", OrdersShape()),
        new("channels", null, "What goes out by more than e-mail, or not at all.", ChannelsShape()),
        new("sending", null, "How a message is handed over and tried again.", SendingShape()),
        new("schedules", Assumed, "When recurring work is due, in the calendar's zone.", SchedulesShape()),
        new("issues", null, "Issue escalation.", IssueShapes.Issues),
        new("surveys", "FBK-1", "Surveys and their forms.", SurveyShapes.Surveys),
        new("feedback", "FBK-3", "The closed loop of what clients say.", FeedbackShapes.Feedback),
        new("transitions", "TRN-1", "An account's change of CSM.", TransitionShapes.Transitions),
        new("people", "RAB-1", "Who stands for each role and function.", AccountabilityShapes.People),
        new("groups", "RAB-1", "Roles that stand for several.", AccountabilityShapes.Groups),
        new("rabsic", "RAB-1", "The RABSIC matrices: a file in a folder beside this one.", new TextShape("the name of a file in a folder, such as kyndof/rabsic.yaml", "^[a-z0-9-]{1,32}/[a-z0-9-]{1,32}\\.yaml$")),
        new("desk", Assumed, "What the CS Lead's day shows.", DeskShape()),
        new("retention", Assumed, "How long data is kept after the day its order or issue ended, in calendar time.", RetentionShape()),
    ]);

    private static SectionShape ContactShape() => new(
    [
        new("id", null, "Id used on tasks and orders.", TextShape.Id),
        new("name", null, "Name clients see.", TextShape.Line),
        new("email", null, "E-mail address.", TextShape.Email),
        new("phone", null, "Telephone number.", TextShape.Phone, Required: false),
    ]);

    private static SectionShape CalendarShape() => new(
    [
        new("zone", null, "IANA time zone.", new ZoneShape()),
        new("hours", null, "Shifts by weekday, two for a split shift; a weekday left out is closed.", new SectionShape(
            [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day =>
                new Field(NameOf(day), null, "Shifts that begin on this day; an end that is not later is on the next day.", new ListShape(new HoursShape()), Required: false))])),
        new("holidays", null, "Public holidays: a file in holidays/ beside this one, without .yaml.", new TextShape("the name of a file in holidays/", "^[a-z0-9-]{1,32}$")),
        new("closures", null, "Days closed besides.", new ListShape(new SectionShape(
        [
            new("date", null, "The day.", new DateShape()),
            new("reason", null, "Why, for colleagues.", TextShape.Line),
        ]))),
    ]);

    private static SectionShape OrdersShape() => new(
    [
        new("confirmWithin", "ORD-1", "Elapsed time from placing to the confirmation.", DurationShape.Between("PT15M", "P1D")),
        new("milestoneWithinDays", "ORD-2", "Business days after a milestone (ORD-2 to ORD-5) by whose close its message is out; 0 is the same day.", new IntegerShape(0, 10)),
        new("exceptionWithin", "ORD-6", "Elapsed time for 'at once' (ORD-6 to ORD-8); assumed.", DurationShape.Between("PT1M", "P1D")),
        new("timelineBufferDays", "ORD-6", "Days between delivery and performance below which the client's timeline suffers; assumed.", new IntegerShape(0, 60)),
        new("concertWeekDays", "ORD-8", "A performance within so many days is concert week; assumed (ruling 19).", new IntegerShape(1, 30)),
        new("followUpEveryDays", "ORD-7", "Business days between follow-ups until the client is satisfied; assumed.", new IntegerShape(1, 30)),
        new("missingGrace", "ORD-11", "Business time after the close of the planned day before a missing milestone is raised; assumed.", DurationShape.Between("PT0S", "P5D")),
        new("carrierGrace", "ORD-8", "Business time after the close of the estimated day before a carrier is late; assumed.", DurationShape.Between("PT0S", "P5D")),
        new("taskWithin", Assumed, "Business time a person has for a task.", DurationShape.Between("PT1M", "P5D")),
        new("unknownClientAfter", "ORD-1", "Elapsed time after which an order of an unknown client is raised; must be less than confirmWithin; assumed.", DurationShape.Between("PT1M", "P1D")),
        new("holdUnknownOrderDays", "ORD-10", "Days milestones of an unknown order are held before they are reported; assumed.", new IntegerShape(1, 90)),
        new("settleDays", "ORD-10", "Days a delivered order stays open for stragglers; assumed.", new IntegerShape(0, 30)),
        new("settlePartsDays", "ORD-10", "The same for an order that ships in parts; not less than settleDays; assumed.", new IntegerShape(0, 180)),
        new("expireDays", "ORD-11", "Days past the estimated delivery, with no word, after which an order expires; assumed.", new IntegerShape(7, 730)),
        new("surveyAfterDays", "FBK-1", "Days from delivery to the survey (ruling 4).", new IntegerShape(0, 60)),
    ]);

    private static SectionShape ChannelsShape() => new(
    [
        new("kakaoTalk", "CHN-2", "Also by KakaoTalk to Korean-speaking clients who prefer it.", Kinds()),
        new("phone", "CHN-3", "Also by phone to clients who prefer it.", Kinds()),
        new("vipPhone", "CHN-3", "Also by phone to every VIP client.", Kinds()),
        new("onRequestWithholds", "CHN-5", "Not sent to clients who want updates on request (ruling 14); a confirmation always is (CHN-1).", Kinds(MessageKind.Confirmation)),
    ]);

    private static SectionShape SendingShape() => new(
    [
        new("retryFirst", Assumed, "Wait before the second try.", DurationShape.Between("PT1S", "PT1H")),
        new("retryLongest", Assumed, "The longest wait between tries; not less than retryFirst.", DurationShape.Between("PT1S", "P1D")),
        new("giveUpAfter", Assumed, "Tries end this long after the first; not less than retryLongest.", DurationShape.Between("PT1M", "P14D")),
        new("resendWhenUnknown", Assumed, "Whether a send of unknown outcome is repeated under the same id (true) or held for a person (false).", new FlagShape()),
        new("perMinute", Assumed, "Messages a provider with a quota takes in one minute; 0, or left out: any number.", new IntegerShape(0, 100_000), Required: false),
        new("perHour", Assumed, "The same for one hour; not less than perMinute.", new IntegerShape(0, 1_000_000), Required: false),
        new("bulkShare", Assumed, "Percent of each window that bulk messages may use; 100 where left out.", new IntegerShape(1, 100), Required: false),
    ]);

    private static SectionShape SchedulesShape() => new(
    [
        new("retention", Assumed, "When what is past its time is removed.", RecurrenceShape()),
        new("issueDigest", "RAB-1", "When the week's summary of issues goes out; assumed.", RecurrenceShape()),
        new("morningDigest", Assumed, "When the CS Lead is told what the day begins with; nothing is sent on a closed day.", RecurrenceShape()),
    ]);

    private static SectionShape DeskShape() => new(
    [
        new("dueSoon", Assumed, "Elapsed time ahead in which something is due soon.", DurationShape.Between("PT15M", "P1D")),
        new("failedDays", Assumed, "Days of 24 hours what failed counts as failed.", new IntegerShape(1, 90)),
        new("items", Assumed, "Rows shown, the greatest harm first.", new IntegerShape(10, 500)),
    ]);

    private static SectionShape RecurrenceShape() => new(
    [
        new("every", null, "How often.", ChoiceShape.Of<Recurrence>("recurrence")),
        new("at", null, "Time of day; one the clock skips is due when the gap ends, one it shows twice the first time.", new TimeShape()),
        new("weekday", null, "With every: week, the day.", ChoiceShape.Of("weekday", IsoDayOfWeek.None), Required: false),
        new("dayOfMonth", null, "With every: month, the day; a shorter month's last day stands in.", new IntegerShape(1, 31), Required: false),
    ]);

    private static SectionShape RetentionShape() => new(
    [
        new("orders", Assumed, "The order or issue itself; the longest of its terms.", PeriodShape.Between("P1M", "P30Y")),
        new("messages", Assumed, "What was sent, to whom and why; not longer than orders.", PeriodShape.Between("P1M", "P30Y")),
        new("contents", Assumed, "What messages said; not longer than messages.", PeriodShape.Between("P7D", "P30Y")),
        new("timelines", Assumed, "Timelines and tasks; not longer than orders.", PeriodShape.Between("P1M", "P30Y")),
        new("histories", Assumed, "The engine's histories; not longer than orders.", PeriodShape.Between("P7D", "P10Y")),
        new("audit", Assumed, "Who did what by hand, from the deed.", PeriodShape.Between("P1Y", "P30Y")),
    ]);

    public static string NameOf(IsoDayOfWeek day) => day.ToString().ToLowerInvariant();

    // Notices of issues go to colleagues or have their channel in the issue's own rules.
    private static ListShape Kinds(params MessageKind[] except) => new(ChoiceShape.Of(
        "message kind", [.. Enum.GetValues<MessageKind>().Where(kind => kind >= MessageKind.IssueReply), .. except]));
}
