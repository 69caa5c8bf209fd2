using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Everybody by name, for lists that show names and boxes that complete them.</summary>
public sealed class NameDirectory(ClientDirectory clients, StaffDirectory staff, IPolicyProvider policies)
{
    /// <summary>Clients, and staff, one answer holds; assumed.</summary>
    public const int Most = 5000;

    private const int PageSize = 1000;

    public async Task<DirectoryAnswer> ReadAsync(CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var (allClients, moreClients) = await FirstAsync(clients.ListAsync, cancellationToken);
        var (members, moreStaff) = await FirstAsync(staff.ListAsync, cancellationToken);
        var people = members.Select(member => new DirectoryPerson(member.StaffId, member.Name, DirectoryKind.Person, member.Role, member.Function)).ToList();
        return new DirectoryAnswer(
            [.. allClients.Select(client => new DirectoryClient(client.ClientId, client.Name, client.Tier, client.Language, client.Csm))],
            [.. people.Concat(Contacts(policy)).DistinctBy(static person => person.Id, StringComparer.Ordinal).OrderBy(static person => person.Id, StringComparer.Ordinal)],
            new DirectoryTeam(policy.Team.Id, policy.Team.Name),
            moreClients || moreStaff);
    }

    /// <summary>Whoever has a staff record is shown by it, so these come after.</summary>
    private static IEnumerable<DirectoryPerson> Contacts(ServicePolicy policy) =>
        policy.People.Select(static person => new DirectoryPerson(person.Contact.Id, person.Contact.Name, DirectoryKind.Role, person.Role, person.Function));

    private static async Task<(List<T> Items, bool More)> FirstAsync<T>(Func<string?, int, CancellationToken, Task<Page<T>>> list, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        string? cursor = null;
        do
        {
            var page = await list(cursor, PageSize, cancellationToken);
            items.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null && items.Count < Most);
        return (items, cursor is not null);
    }
}
