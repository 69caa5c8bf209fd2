using System.Security.Claims;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Staff;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;

namespace Kyndof.Workflows.Api.Import;

/// <summary>Lines that are staff, put by somebody with their rights.</summary>
internal sealed class StaffImport(StaffDirectory directory, StaffRules rules, ClaimsPrincipal caller) : IImportTarget<StaffResource>
{
    /// <summary>Sign-in ids of the lines so far.</summary>
    private readonly HashSet<string> signInIds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Members as they were looked at.</summary>
    private readonly Dictionary<string, StaffMember> seen = new(StringComparer.Ordinal);

    public string IdField => "staffId";

    public async Task<StaffResource?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await directory.GetAsync(id, cancellationToken) is not { } member) return null;
        seen[id] = member;
        return StaffResource.Of(member);
    }

    public StaffResource Complete(string id, StaffResource resource) => StaffResource.Of(resource.ToMember(id));

    public async Task<Problem?> RefuseAsync(string id, StaffResource resource, CancellationToken cancellationToken)
    {
        if (resource.SignInId is not { } signInId || signInIds.Add(signInId)) return await rules.RefuseAsync(resource.ToMember(id), caller, cancellationToken);
        var errors = new ErrorList();
        errors.Add("$.signInId", "exists", "Another line has the same sign-in id.", "an id of one staff member only");
        return errors.ToProblem();
    }

    public async Task<bool> PutAsync(string id, StaffResource resource, CancellationToken cancellationToken) =>
        await directory.PutOverAsync(resource.ToMember(id), seen.GetValueOrDefault(id), cancellationToken) is not null;
}
