using System.Security.Claims;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;

namespace Kyndof.Workflows.Api.Staff;

/// <summary>What of a staff member only some may change, however it comes in.</summary>
internal sealed class StaffRules(StaffDirectory directory, SignInKeys keys)
{
    /// <summary>Null: the caller may put the member like this.</summary>
    public async Task<Problem?> RefuseAsync(StaffMember member, ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        await TakenAsync(member, cancellationToken) ?? await ForOperatorsAsync(member, caller, cancellationToken);

    /// <summary>Who somebody is when they sign in (their role, their sign-in id) is for operators to change: nobody makes themselves an approver.</summary>
    private async Task<Problem?> ForOperatorsAsync(StaffMember member, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (caller.IsInRole(Role.Operator.Name())) return null;
        var known = await directory.GetAsync(member.StaffId, cancellationToken);
        var signsIn = known?.SignInId is not null || await keys.GetAsync(member.StaffId, cancellationToken) is not null;
        if (member.SignInId == known?.SignInId && (!signsIn || member.Role == known?.Role)) return null;
        return new Problem(ProblemCatalog.NotPermitted, "The role of somebody who signs in, and their sign-in id, are changed by an operator.") { Code = "operator-needed" };
    }

    private async Task<Problem?> TakenAsync(StaffMember member, CancellationToken cancellationToken)
    {
        if (member.SignInId is not { } id || await directory.FindBySignInIdAsync(id, cancellationToken) is not { } owner || owner.StaffId == member.StaffId) return null;
        var errors = new ErrorList();
        errors.Add("$.signInId", "exists", $"This is the sign-in id of {owner.StaffId}.", "an id of one staff member only");
        return errors.ToProblem();
    }
}
