using System.Security.Claims;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Who is calling, as the audit names them.</summary>
internal static class Caller
{
    /// <summary>E.g. <c>key:cs-lead</c>: a role key is a service identity, not a person.</summary>
    public static string Actor(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";

    public static string RoleName(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Role) ?? "nobody";
}
