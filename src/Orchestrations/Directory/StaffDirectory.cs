using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>The people who can own work, with their absences and delegates.</summary>
public sealed class StaffDirectory(IRecordStore store)
{
    public const string Collection = "staff";

    private readonly DirectoryRecords<StaffMember> records = new(store, Collection);

    public Task<PutOutcome> PutAsync(StaffMember member, CancellationToken cancellationToken = default) =>
        records.PutAsync(member.StaffId, member, cancellationToken);

    public Task<StaffMember?> GetAsync(string staffId, CancellationToken cancellationToken = default) =>
        records.GetAsync(staffId, cancellationToken);

    /// <summary>Staff by id.</summary>
    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<StaffMember>> ListAsync(string? cursor = null, int limit = 50, CancellationToken cancellationToken = default) =>
        records.ListAsync(cursor, limit, cancellationToken);
}
