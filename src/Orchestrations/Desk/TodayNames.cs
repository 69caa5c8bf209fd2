using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Says of rows whose they are, and names the people and clients in them.</summary>
internal sealed class TodayNames(InstanceBoard instances, ClientDirectory clients, StaffDirectory staff)
{
    /// <summary>Messages belong to whoever has the task about them, or else owns their process.</summary>
    public async Task<IReadOnlyList<TodayEntry>> OwnedAsync(IReadOnlyList<TodayEntry> messages, string owner, CancellationToken cancellationToken)
    {
        var views = await Lookup.AllAsync(messages.Select(static entry => entry.Item.InstanceId), instances.GetAsync, cancellationToken);
        return [.. messages.Where(entry => (entry.Item.Owner ?? views.GetValueOrDefault(entry.Item.InstanceId)?.Owner) == owner)];
    }

    public async Task<IReadOnlyList<TodayItem>> CompleteAsync(IReadOnlyList<TodayItem> items, ServicePolicy policy, CancellationToken cancellationToken)
    {
        var views = await Lookup.AllAsync(items.Where(static item => item.Process is null).Select(static item => item.InstanceId), instances.GetAsync, cancellationToken);
        List<TodayItem> owned = [.. items.Select(item => views.GetValueOrDefault(item.InstanceId) is { } view ? item with { Process = view.Process, Owner = item.Owner ?? view.Owner } : item)];
        var known = await Lookup.AllAsync(owned.Select(static item => item.ClientId), clients.GetAsync, cancellationToken);
        var people = await Lookup.AllAsync(owned.Select(static item => item.Owner), staff.GetAsync, cancellationToken);
        return
        [
            .. owned.Select(item =>
            {
                var client = item.ClientId is { } clientId ? known.GetValueOrDefault(clientId) : null;
                return item with { ClientName = client?.Name, ClientTier = client?.Tier, OwnerName = item.Owner is { } owner ? people.GetValueOrDefault(owner)?.Name ?? Contact(owner, policy)?.Name : null };
            }),
        ];
    }

    private static Contact? Contact(string id, ServicePolicy policy) =>
        policy.Team.Id == id ? policy.Team : policy.People.FirstOrDefault(person => person.Contact.Id == id)?.Contact;
}
