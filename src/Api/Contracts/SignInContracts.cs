using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>Begins a session of somebody with a personal key.</summary>
public sealed record SignInRequest
{
    [Needed, BusinessId]
    public string? StaffId { get; init; }

    /// <summary>As it was shown when it was made.</summary>
    [Needed, Words(512)]
    public string? Key { get; init; }
}

/// <summary>A personal key, shown this once.</summary>
/// <param name="Key">43 characters; only its hash is kept.</param>
public sealed record SignInKeyAnswer(string StaffId, string Key);

/// <summary>Who is calling.</summary>
/// <param name="Actor">As the audit names them, e.g. <c>person:csm-1</c>, <c>key:cs-lead</c>.</param>
/// <param name="Roles">E.g. <c>csm</c>.</param>
/// <param name="StaffId">The staff record of a person; absent without one.</param>
/// <param name="Function">The function of the company their record names.</param>
/// <param name="IsPerson">False for a role key or a program.</param>
/// <param name="Name">As their staff record has it; absent without one.</param>
/// <param name="CsrfToken">What a change by session has to send as <c>X-CSRF-Token</c>; absent for who sends a key or a token.</param>
public sealed record MeAnswer(string Actor, IReadOnlyList<string> Roles, string? StaffId, string? Function, bool IsPerson, string? Name, string? CsrfToken)
{
    internal static MeAnswer Of(Actor actor, string? name, string? csrfToken) =>
        new(actor.Name, actor.Roles, actor.StaffId, actor.Function, actor.IsPerson, name, csrfToken);
}
