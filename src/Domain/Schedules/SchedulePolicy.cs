namespace Kyndof.Workflows.Domain.Schedules;

/// <summary>When each catalogued schedule is due, from the policy's section <c>schedules</c>; all in the calendar's zone.</summary>
public sealed record SchedulePolicy
{
    /// <summary>When what is past its time is removed; assumed: daily at 03:30.</summary>
    public required CalendarRule Retention { get; init; }

    /// <summary>When the week's summary of issues goes out (RAB-1); assumed: Mondays at 09:00.</summary>
    public required CalendarRule IssueDigest { get; init; }

    /// <summary>When the CS Lead is told what the day begins with; nothing is sent on a closed day. Assumed: daily at 08:30; null in policies captured
    /// before there was one.</summary>
    public CalendarRule? MorningDigest { get; init; }
}
