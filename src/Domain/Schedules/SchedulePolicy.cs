namespace Kyndof.Workflows.Domain.Schedules;

/// <summary>When each catalogued schedule is due, from the policy's section <c>schedules</c>; all in the calendar's zone.</summary>
public sealed record SchedulePolicy
{
    /// <summary>When what is past its time is removed; assumed: daily at 03:30.</summary>
    public required CalendarRule Retention { get; init; }
}
