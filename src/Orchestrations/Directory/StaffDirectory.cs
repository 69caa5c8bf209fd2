using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>The people who can own work, with their absences and delegates.</summary>
public sealed class StaffDirectory(IRecordStore store)
{
    public const string Collection = "staff";

    private readonly DirectoryRecords<StaffMember> records = new(store, Collection);
    private readonly SignInIndex signIns = new(store);

    public async Task<PutOutcome> PutAsync(StaffMember member, CancellationToken cancellationToken = default)
    {
        var before = await GetAsync(member.StaffId, cancellationToken);
        if (member.SignInId is { } signInId) await signIns.PutAsync(signInId, member.StaffId, cancellationToken);
        var outcome = await records.PutAsync(member.StaffId, member, cancellationToken);
        if (before?.SignInId is { } old && !member.SignsInAs(old)) await signIns.RemoveAsync(old, member.StaffId, cancellationToken);
        return outcome;
    }

    public Task<StaffMember?> GetAsync(string staffId, CancellationToken cancellationToken = default) =>
        records.GetAsync(staffId, cancellationToken);

    /// <summary>Whose record names an object id of the company's directory; null for an id nobody's does.</summary>
    public async Task<StaffMember?> FindBySignInIdAsync(string signInId, CancellationToken cancellationToken = default)
    {
        // The record decides: the index only says where to look.
        var staffId = await signIns.FindAsync(signInId, cancellationToken);
        return staffId is not null && await GetAsync(staffId, cancellationToken) is { } member && member.SignsInAs(signInId) ? member : null;
    }

    /// <summary>Staff by id.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<StaffMember>> ListAsync(string? cursor = null, int limit = 50, CancellationToken cancellationToken = default) =>
        records.ListAsync(cursor, limit, cancellationToken);
}
