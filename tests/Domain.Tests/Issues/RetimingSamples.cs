using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>A rush order (Tier 2, two business hours) in Seoul, Monday to Friday from 9 to 18, and edits of its rules.</summary>
internal static class RetimingSamples
{
    public static IssueRules Rules { get; } = new()
    {
        Version = 1,
        Hash = "a",
        Policy = IssuePolicies.Kyndof,
        Decisions = [],
        Calendar = new CalendarDefinition
        {
            Zone = "Asia/Seoul",
            Hours = [.. Enumerable.Range(1, 5).Select(day => new Shift((IsoDayOfWeek)day, new LocalTime(9, 0), new LocalTime(18, 0)))],
        },
    };

    public static IssuePeople People { get; } = new(IssuePolicies.People.ToDictionary(entry => entry.Role, entry => entry.Contact.Id, StringComparer.Ordinal));

    public static IssueRules ClosedOn(LocalDate day) => Rules with { Version = 2, Hash = "b", Calendar = Rules.Calendar with { ClosedOn = [day] } };

    public static IssueRules TierTwoIn(int hours, string hash = "b") =>
        Edited(policy => policy with { Tiers = policy.Tiers with { Two = Duration.FromHours(hours) } }) with { Hash = hash };

    public static IssueRules Edited(Func<IssuePolicy, IssuePolicy> edit) => Rules with { Version = 2, Hash = "b", Policy = edit(Rules.Policy) };

    public static IssueTracker OpenedAt(string seoul, Instant? performanceAt = null)
    {
        var at = Seoul(seoul);
        var tracker = IssueTracker.Begin(IssueSamples.Issue(IssueKind.RushOrder) with { ReceivedAt = at, PerformanceAt = performanceAt }, Rules, at);
        tracker.At(seoul);
        return tracker;
    }

    /// <summary>Lets time pass, and takes what came in at its end.</summary>
    public static void At(this IssueTracker tracker, string seoul, params IssueArrival[] arrivals) =>
        tracker.Advance([.. arrivals.Select(arrival => arrival with { ReceivedAt = Seoul(seoul), Sequence = tracker.State.ReadUpTo + 1 })], new IssueFacts(null, People, null, []), Seoul(seoul));

    public static IssueArrival Deed(IssueRules? rules = null) =>
        new() { Sequence = 0, ReceivedAt = NodaConstants.UnixEpoch, ActionId = "deed", By = "person:csm-1", Rules = rules };

    /// <summary>What other rules would do; the tracker is used up.</summary>
    public static IssueRetiming Under(this IssueTracker tracker, IssueRules edited, string seoul, params IssueArrival[] unread) =>
        IssueRetiming.Between(tracker.State, tracker.Rules, [.. unread.Select(arrival => arrival with { ReceivedAt = Seoul(seoul), Sequence = tracker.State.ReadUpTo + 1 })], edited, People, Seoul(seoul));

    /// <summary>An instant of the calendar's zone, e.g. <c>2026-03-06T17:00</c>.</summary>
    public static Instant Seoul(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InUtc().ToInstant() - Duration.FromHours(9);
}
