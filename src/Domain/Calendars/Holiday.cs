using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>A public holiday on its own day; several may share a date.</summary>
/// <param name="StandsInFor">Date of the holiday a substitute makes up for; null for every other kind.</param>
public sealed record Holiday(LocalDate Date, LocalizedText Name, HolidayKind Kind, LocalDate? StandsInFor = null);

/// <summary>Why a day is a public holiday.</summary>
public enum HolidayKind
{
    /// <summary>Named by the act, every year.</summary>
    Statutory,

    /// <summary>Given because a statutory holiday met a weekend or another holiday.</summary>
    Substitute,

    /// <summary>Designated once by the cabinet.</summary>
    Temporary,

    /// <summary>Day of an election at the end of a term.</summary>
    Election,
}

/// <summary>Whether a holiday was published or only follows from the law as it stands.</summary>
public enum HolidayStatus
{
    Official,
    Projected,
}
