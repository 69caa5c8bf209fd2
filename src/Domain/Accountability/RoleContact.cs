using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Domain.Accountability;

/// <summary>Who stands for a role or a function when no staff record does.</summary>
/// <param name="Role">Role or function in kebab-case, e.g. <c>cs-lead</c>, <c>operations</c>.</param>
/// <param name="Function">The company function whose members may answer for it; null for a role of CS or leadership.</param>
public sealed record RoleContact(string Role, Contact Contact, string? Function = null);
