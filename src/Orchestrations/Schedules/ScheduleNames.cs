using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>Catalogued names and ids of schedules; they stand in histories and never change.</summary>
public static class ScheduleNames
{
    public const string Orchestration = "Schedule";
    public const string Read = "ReadSchedule";
    public const string FindDue = "FindDueRun";
    public const string End = "EndScheduledRun";

    /// <summary>Event: the policy gives the schedule another rule.</summary>
    public const string ChangedEvent = "scheduleChanged";

    /// <summary>The singleton of a schedule, e.g. <c>schedule~retention</c>.</summary>
    public static string Instance(string schedule) => $"schedule~{schedule}";

    /// <summary>The orchestration it runs on a date, e.g. <c>retention~2026-03-02</c>.</summary>
    public static string RunInstance(string schedule, LocalDate date) => $"{schedule}~{LocalDatePattern.Iso.Format(date)}";
}
