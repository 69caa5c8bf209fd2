using System.Security.Claims;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Who is calling, as the audit names them.</summary>
internal static class Caller
{
    private const string PersonClaim = "kyndof:person";
    private const string StaffClaim = "kyndof:staff";
    private const string FunctionClaim = "kyndof:function";

    /// <summary>E.g. <c>key:cs-lead</c> (a role key is a service identity), <c>person:…</c> by staff id or object id, <c>app:…</c> by app
    /// id. Never a name or an address: what is logged or stored of a person is their id.</summary>
    public static string Actor(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";

    /// <summary>Every role the caller has, e.g. <c>csm, cs-lead</c>.</summary>
    public static string RoleNames(ClaimsPrincipal user) =>
        HasRole(user) ? string.Join(", ", RolesOf(user)) : "nobody";

    public static bool HasRole(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == ClaimTypes.Role);

    /// <summary>The caller as the processes know them.</summary>
    public static Actor ToActor(ClaimsPrincipal user) => new(
        Actor(user), [.. RolesOf(user)], user.FindFirstValue(StaffClaim), user.FindFirstValue(FunctionClaim), user.HasClaim(claim => claim.Type == PersonClaim));

    public static ClaimsPrincipal Create(string actor, IEnumerable<Role> roles, string scheme) => Create(actor, roles, scheme, []);

    /// <summary>A person: signed in here by their own key, or by the platform.</summary>
    /// <param name="member">Their staff record; null when they have none.</param>
    public static ClaimsPrincipal CreatePerson(string actor, IEnumerable<Role> roles, StaffMember? member, string scheme)
    {
        List<Claim> claims = [new Claim(PersonClaim, "true")];
        if (member is not null) claims.Add(new Claim(StaffClaim, member.StaffId));
        if (member?.Function is { } function) claims.Add(new Claim(FunctionClaim, function));
        return Create(actor, roles, scheme, claims);
    }

    /// <summary>A staff member signed in here, with the role their record has now; a word that is no role gives none.</summary>
    public static ClaimsPrincipal CreatePerson(StaffMember member, string scheme) =>
        CreatePerson($"person:{member.StaffId}", Roles.TryParse(member.Role, out var role) ? [role] : [], member, scheme);

    private static ClaimsPrincipal Create(string actor, IEnumerable<Role> roles, string scheme, IEnumerable<Claim> more) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, actor), .. roles.Select(role => new Claim(ClaimTypes.Role, role.Name())), .. more], scheme));

    private static IEnumerable<string> RolesOf(ClaimsPrincipal user) => user.FindAll(ClaimTypes.Role).Select(claim => claim.Value);
}
