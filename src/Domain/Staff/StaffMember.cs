using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Staff;

/// <summary>Somebody who can own work.</summary>
public sealed record StaffMember
{
    public required string StaffId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>One of the product's roles, e.g. <c>specialist</c>, <c>csm</c>, <c>cs-lead</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The function of the company, e.g. <c>cs</c>, <c>operations</c>.</summary>
    public string? Function { get; init; }

    /// <summary>Working hours as text, shown to colleagues.</summary>
    public string? Hours { get; init; }

    /// <summary>The object id they sign in with in the company's directory; null for who does not.</summary>
    public string? SignInId { get; init; }

    /// <summary>Of the messages they get. Default Korean.</summary>
    public Language Language { get; init; } = Language.Ko;

    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Whether an object id of the directory is theirs; in either case, as GUIDs are written.</summary>
    public bool SignsInAs(string signInId) => string.Equals(SignInId, signInId, StringComparison.OrdinalIgnoreCase);

    /// <summary>The absence that covers a date, if any.</summary>
    public Absence? AbsenceOn(LocalDate date) => Absences.FirstOrDefault(absence => absence.Covers(date));
}

/// <summary>Days away, first and last included, in the profile's zone.</summary>
/// <param name="Delegate">Staff id of whoever stands in; null falls back to the team contact.</param>
public sealed record Absence(LocalDate From, LocalDate To, string? Delegate)
{
    public bool Covers(LocalDate date) => From <= date && date <= To;
}

/// <summary>The name a client or a task is given: a person, or the team's shared address.</summary>
public sealed record Contact(string Id, string Name, string Email, string? Phone);
