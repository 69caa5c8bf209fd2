using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>The people who can own work, with their absences and delegates.</summary>
public sealed class StaffDirectory(IRecordStore store)
{
    public const string Collection = "staff";

    private readonly DirectoryRecords<StaffMember> records = new(store, Collection);
    private readonly SignInIndex signIns = new(store);

    public async Task<PutOutcome> PutAsync(StaffMember member, CancellationToken cancellationToken = default) =>
        await PutIfAsync(member, static _ => true, cancellationToken) ?? throw new InvalidOperationException("A put without a condition was turned away.");

    /// <summary>Puts a member while the role and the sign-in id of the stored record are still as the caller has seen them, so that nothing taken away meanwhile comes back.</summary>
    /// <param name="seen">Null: there was no record.</param>
    /// <returns>Null: they are not, and nothing was written.</returns>
    public Task<PutOutcome?> PutOverAsync(StaffMember member, StaffMember? seen, CancellationToken cancellationToken = default) =>
        PutIfAsync(member, stored => stored?.SignInId == seen?.SignInId && stored?.Role == seen?.Role, cancellationToken);

    private async Task<PutOutcome?> PutIfAsync(StaffMember member, Func<StaffMember?, bool> when, CancellationToken cancellationToken)
    {
        var before = await GetAsync(member.StaffId, cancellationToken);
        if (!when(before)) return null;
        if (member.SignInId is { } signInId) await signIns.PutAsync(signInId, member.StaffId, cancellationToken);
        var outcome = await records.PutIfAsync(member.StaffId, member, when, cancellationToken);
        if (outcome is null) return null;
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
