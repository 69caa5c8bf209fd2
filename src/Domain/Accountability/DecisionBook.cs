namespace Kyndof.Workflows.Domain.Accountability;

/// <summary>The RABSIC matrices to look decisions up in (RAB-1, RAB-2).</summary>
public sealed class DecisionBook(IReadOnlyList<DecisionType> decisions, IReadOnlyList<RoleGroup> groups)
{
    /// <summary>The row of a decision; null when no matrix has it.</summary>
    public DecisionType? Find(string id) => decisions.FirstOrDefault(decision => decision.Id == id);

    /// <summary>Roles with each group replaced by its members, in order and each once. A group without members, which the case decides, adds nobody;
    /// a name that is no group stands for itself.</summary>
    public IReadOnlyList<string> Expand(IEnumerable<string> roles) =>
        [.. roles.SelectMany(role => groups.FirstOrDefault(group => group.Name == role)?.Members ?? [role]).Distinct()];
}
