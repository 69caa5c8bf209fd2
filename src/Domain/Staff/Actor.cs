namespace Kyndof.Workflows.Domain.Staff;

/// <summary>Who does something: a person who has signed in, or a service identity with a role key.</summary>
/// <param name="Name">As the audit names them, e.g. <c>person:csm-1</c> or <c>key:csm</c>.</param>
/// <param name="Roles">In kebab-case, e.g. <c>csm</c>.</param>
/// <param name="StaffId">The staff record of the person; null for a service identity, or a person without a record.</param>
/// <param name="Function">The function a <c>function-member</c> belongs to, e.g. <c>operations</c>; null otherwise.</param>
/// <param name="IsPerson">False for a role key, which never decides on money.</param>
public sealed record Actor(string Name, IReadOnlyList<string> Roles, string? StaffId = null, string? Function = null, bool IsPerson = false)
{
    public bool Has(string role) => Roles.Contains(role);
}
