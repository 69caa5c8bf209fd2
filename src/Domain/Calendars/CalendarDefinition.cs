using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>A business calendar as data: it travels in the input of an instance, so it holds only what the instance can meet.</summary>
public sealed record CalendarDefinition
{
    /// <summary>IANA zone, e.g. <c>Asia/Seoul</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Shifts of a week; a day without one is closed, a day with two has a split shift.</summary>
    public required IReadOnlyList<Shift> Hours { get; init; }

    /// <summary>Public holidays, substitutes and ad-hoc closures that fall inside the window the instance can meet.</summary>
    public IReadOnlyList<LocalDate> ClosedOn { get; init; } = [];
}

/// <summary>One opening of one weekday. When <see cref="To"/> is not after <see cref="From"/> it ends on the next day.</summary>
/// <param name="Day">The weekday it begins on.</param>
public sealed record Shift(IsoDayOfWeek Day, LocalTime From, LocalTime To);
