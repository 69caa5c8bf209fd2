using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A staff member as put and as read back.</summary>
public sealed record StaffResource : IChecked
{
    /// <summary>As in the route; may be left out when putting.</summary>
    [BusinessId]
    public string? StaffId { get; init; }

    [Needed, Words(200)]
    public string? Name { get; init; }

    [Needed, EmailAddress]
    public string? Email { get; init; }

    [PhoneNumber]
    public string? Phone { get; init; }

    [Needed, OneOf("specialist", "csm", "cs-lead", "cfo", "ceo", "operations-director", "function-member", "operator")]
    public string? Role { get; init; }

    /// <summary>The function of the company they belong to.</summary>
    [OneOf("cs", "operations", "design", "finance", "sales", "legal", "strategy", "marketing", "ga", "leadership")]
    public string? Function { get; init; }

    /// <summary>Working hours in words.</summary>
    [Words(200)]
    public string? Hours { get; init; }

    /// <summary>The object id they sign in with in the company's directory, where the platform signs people in.</summary>
    [BusinessId]
    public string? SignInId { get; init; }

    /// <summary>Of the messages they get. Default ko.</summary>
    public Language? Language { get; init; }

    /// <summary>Days away, first and last included, in the profile's zone. Default none.</summary>
    [Count(0, 100)]
    public IReadOnlyList<AbsenceResource>? Absences { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        foreach (var (index, absence) in (Absences ?? []).Index())
        {
            if (absence.To < absence.From) errors.Add($"$.absences[{index}].to", "order", "The date lies before from.", $"{absence.From:uuuu-MM-dd} or later");
        }
    }

    internal static StaffResource Of(StaffMember member) => new()
    {
        StaffId = member.StaffId,
        Name = member.Name,
        Email = member.Email,
        Phone = member.Phone,
        Role = member.Role,
        Function = member.Function,
        Hours = member.Hours,
        SignInId = member.SignInId,
        Language = member.Language,
        Absences = [.. member.Absences.Select(absence => new AbsenceResource { From = absence.From, To = absence.To, Delegate = absence.Delegate })],
    };

    internal StaffMember ToMember(string staffId) => new()
    {
        StaffId = staffId,
        Name = Name!,
        Email = Email!,
        Phone = Phone,
        Role = Role!,
        Function = Function,
        Hours = Hours,
        SignInId = SignInId,
        Language = Language ?? Domain.Explanations.Language.Ko,
        Absences = [.. (Absences ?? []).Select(absence => absence.ToAbsence())],
    };
}

/// <summary>Days away.</summary>
public sealed record AbsenceResource
{
    [Needed, PlausibleDate]
    public LocalDate? From { get; init; }

    /// <summary>Not before <see cref="From"/>.</summary>
    [Needed, PlausibleDate]
    public LocalDate? To { get; init; }

    /// <summary>Staff id of whoever stands in; left out, the team does.</summary>
    [BusinessId]
    public string? Delegate { get; init; }

    internal Absence ToAbsence() => new(From!.Value, To!.Value, Delegate);
}
