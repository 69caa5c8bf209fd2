namespace Kyndof.Workflows.Domain.Accountability;

/// <summary>A name for several roles, e.g. <c>leadership</c> for <c>cfo</c> and <c>ceo</c>.</summary>
/// <param name="Members">Roles of <see cref="RoleContact"/>; empty where the members depend on the case.</param>
public sealed record RoleGroup(string Name, IReadOnlyList<string> Members);
