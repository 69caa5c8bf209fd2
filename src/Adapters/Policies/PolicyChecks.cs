using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Feedback;
using Kyndof.Workflows.Adapters.Policies.Issues;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Surveys;
using Kyndof.Workflows.Adapters.Policies.Transitions;
using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Domain.Time;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>What holds between values. Each check looks only at values that were taken, so that one slip is reported once.</summary>
internal static class PolicyChecks
{
    public static void Check(PolicyReport report, Section file)
    {
        if (file.Find<Section>("orders") is { } orders) CheckOrders(orders);
        if (file.Find<Section>("sending") is { } sending) CheckSending(sending);
        if (file.Find<Section>("schedules") is { } schedules) CheckSchedules(schedules);
        if (file.Find<Section>("retention") is { } retention) CheckRetention(retention);
        if (file.Find<Section>("issues") is { } issues) IssueChecks.Check(issues, KnownNames.People(file), KnownNames.Roles(file));
        if (file.Find<Section>("surveys") is { } surveys) SurveyChecks.Check(surveys);
        if (file.Find<Section>("feedback") is { } feedback) FeedbackChecks.Check(feedback, KnownNames.People(file));
        if (file.Find<Section>("transitions") is { } transitions) TransitionChecks.Check(transitions);
        if (KnownNames.People(file) is { } people && file.Find<Section>("groups") is { } groups) AccountabilityChecks.Check(people, groups);
        if (file.Find<Section>("calendar") is not { } calendar) return;
        if (calendar.Find<Section>("hours") is { } hours) CheckHours(report, calendar.At("hours"), hours);
        if (calendar.Values.ContainsKey("closures")) CheckClosures(calendar);
    }

    /// <summary>Every decision type that a section names stands in the matrices (RAB-2).</summary>
    public static void CheckDecisions(Section file, IReadOnlyList<DecisionType> decisions)
    {
        var known = new KnownNames("a decision type of the matrices", [.. decisions.Select(decision => decision.Id)]);
        if (file.Find<Section>("issues") is { } issues) IssueChecks.CheckDecisions(issues, known);
        if (file.Find<Section>("feedback") is { } feedback) FeedbackChecks.CheckDecisions(feedback, known);
        if (file.Find<Section>("transitions") is { } transitions) TransitionChecks.CheckDecisions(transitions, known);
    }

    /// <summary>Refuses a number that is not more than another, when both were taken.</summary>
    public static void More(Section section, string later, string earlier)
    {
        if (Both<int>(section, later, earlier) is var (after, before) && after <= before)
            section.At(later).Refuse($"'{after}' is out of range; allowed more than {earlier} ({before})");
    }

    /// <summary>Refuses a list of percents that does not ascend; repeats are refused where the list is read.</summary>
    public static void Ascending(Section section, string key)
    {
        if (!section.Values.ContainsKey(key)) return;
        var percents = section.List<int>(key);
        foreach (var (before, after) in percents.Zip(percents.Skip(1)))
        {
            if (after < before) section.At(key).Refuse($"'{after}' comes after {before}; allowed 1 to 99, ascending");
        }
    }

    private static void CheckOrders(Section orders)
    {
        if (Both<Duration>(orders, "unknownClientAfter", "confirmWithin") is var (unknown, confirm) && unknown >= confirm)
            orders.At("unknownClientAfter").Refuse($"'{IsoDuration.Format(unknown)}' leaves no time to confirm; allowed less than confirmWithin ({IsoDuration.Format(confirm)})");
        if (Both<int>(orders, "settlePartsDays", "settleDays") is var (parts, whole) && parts < whole)
            orders.At("settlePartsDays").Refuse($"'{parts}' is out of range; allowed not less than settleDays ({whole})");
    }

    private static void CheckSending(Section sending)
    {
        foreach (var (longer, shorter) in new[] { ("retryLongest", "retryFirst"), ("giveUpAfter", "retryLongest") })
        {
            if (Both<Duration>(sending, longer, shorter) is var (more, less) && more < less)
                sending.At(longer).Refuse($"'{IsoDuration.Format(more)}' is out of range; allowed not less than {shorter} ({IsoDuration.Format(less)})");
        }

        if (Both<int>(sending, "perHour", "perMinute") is var (hour, minute) && hour > 0 && hour < minute)
            sending.At("perHour").Refuse($"'{hour}' is out of range; allowed not less than perMinute ({minute}), or 0");
    }

    private static void CheckSchedules(Section schedules)
    {
        foreach (var name in schedules.Values.Keys) CheckRule(schedules.Get<Section>(name));
    }

    private static void CheckRule(Section rule)
    {
        foreach (var (key, every) in new[] { ("weekday", Recurrence.Week), ("dayOfMonth", Recurrence.Month) })
        {
            if (!rule.Values.TryGetValue("every", out var chosen)) return;
            if ((Recurrence)chosen == every && !rule.Places.ContainsKey(key)) rule.At("every").Refuse($"needs {key} beside it");
            if ((Recurrence)chosen != every && rule.Places.ContainsKey(key)) rule.At(key).Refuse("does not go with this 'every'");
        }
    }

    private static void CheckRetention(Section retention)
    {
        foreach (var (shorter, longer) in new[] { ("contents", "messages"), ("messages", "orders"), ("timelines", "orders"), ("histories", "orders") })
        {
            if (retention.Find<Period>(shorter) is { } less && retention.Find<Period>(longer) is { } more && PeriodShape.Length(less) > PeriodShape.Length(more))
                retention.At(shorter).Refuse($"'{PeriodShape.Text(less)}' is out of range; allowed not more than {longer} ({PeriodShape.Text(more)})");
        }
    }

    private static void CheckHours(PolicyReport report, Place place, Section hours)
    {
        var shifts = PolicyMapping.ToShifts(hours);
        if (shifts.Count == 0 && report.Problems.Count == 0)
            place.Refuse("no day has a shift, so the calendar would never open");
        foreach (var (first, second) in new CalendarDefinition { Zone = "UTC", Hours = shifts }.OverlappingShifts())
            hours.At(PolicyTable.NameOf(second.Day)).Refuse($"the shifts {first} and {second} overlap");
    }

    private static void CheckClosures(Section calendar)
    {
        var seen = new HashSet<LocalDate>();
        foreach (var closure in calendar.List<Section>("closures"))
        {
            if (closure.Values.TryGetValue("date", out var date) && !seen.Add((LocalDate)date))
                closure.At("date").Refuse("is listed twice");
        }
    }

    /// <summary>Both values, when both were taken.</summary>
    public static (T First, T Second)? Both<T>(Section section, string first, string second)
        where T : struct =>
        section.Values.TryGetValue(first, out var one) && section.Values.TryGetValue(second, out var other) ? ((T)one, (T)other) : null;
}
