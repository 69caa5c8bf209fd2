using System.Security.Claims;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Api.Tasks;

/// <summary>Whose tasks a caller may see and do. CS works with all of them; who CS asks has their own and those of the contact of their
/// function or role (XFN-1).</summary>
internal sealed class TaskReach(IPolicyProvider policies)
{
    /// <summary>Owners whose tasks are the caller's; null: everybody's.</summary>
    /// <param name="unbounded">Roles that have everybody's.</param>
    public IReadOnlyList<string>? OwnersOf(ClaimsPrincipal user, IReadOnlyList<Role> unbounded)
    {
        var actor = Caller.ToActor(user);
        if (unbounded.Any(role => actor.Has(role.Name()))) return null;
        return [.. Own(actor).Concat(Contacts(actor)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Refuses a task that is not the caller's.</summary>
    public Problem? Refuse(ClaimsPrincipal user, IReadOnlyList<Role> unbounded, WorkTask task)
    {
        if (OwnersOf(user, unbounded) is not { } owners || owners.Contains(task.Owner, StringComparer.Ordinal)) return null;
        if (owners.Count > 0) return new Problem(ProblemCatalog.NotPermitted, $"Task {task.TaskId} is {task.Owner}'s, neither yours nor your function's.") { Code = "not-your-task" };
        return Caller.ToActor(user).IsPerson
            ? new Problem(ProblemCatalog.NotPermitted, "No staff record names you, so no task is yours.") { Code = "no-staff-record" }
            : new Problem(ProblemCatalog.NotPermitted, "A role's key belongs to no function, so no task is its own. Sign in as yourself.") { Code = "person-needed" };
    }

    private static IEnumerable<string> Own(Actor actor) => actor.StaffId is { } staffId ? [staffId] : [];

    private IEnumerable<string> Contacts(Actor actor)
    {
        var function = actor.Has(Role.FunctionMember.Name()) ? actor.Function : null;
        foreach (var person in policies.Current.People)
        {
            // A word that is both, as finance might be, still has to be the caller's in its own right.
            var isTheirs = Roles.TryParse(person.Role, out var role) ? role != Role.FunctionMember && actor.Has(person.Role) : function is not null && person.Role == function;
            if (isTheirs || (function is not null && person.Function == function)) yield return person.Contact.Id;
        }
    }
}
