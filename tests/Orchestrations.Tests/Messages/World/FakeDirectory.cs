using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

public sealed class FakeDirectory : IMessageDirectory
{
    public Dictionary<string, Client> Clients { get; } = new(StringComparer.Ordinal)
    {
        ["demo"] = new Client { ClientId = "demo", Name = "Demo Agency", Email = "demo@example.com", ContactName = "Demo Contact", Language = Language.En },
        ["other"] = new Client { ClientId = "other", Name = "Other Agency", Email = "other@example.com", Language = Language.Ko },
    };

    /// <summary>Everybody else is the team.</summary>
    public Dictionary<string, Colleague> Colleagues { get; } = new(StringComparer.Ordinal)
    {
        ["csm-1"] = new Colleague(new Contact("csm-1", "Demo Manager", "csm-1@example.com", null), Language.En),
    };

    public Task<Client?> ClientAsync(string clientId, CancellationToken cancellationToken = default) =>
        Task.FromResult(Clients.GetValueOrDefault(clientId));

    public Task<Contact> OwnerOfAsync(Client client, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Contact("owner", "Demo Owner", "owner@example.com", null));

    public Task<Colleague> ColleagueAsync(string id, CancellationToken cancellationToken = default) =>
        Task.FromResult(Colleagues.GetValueOrDefault(id) ?? new Colleague(new Contact("team", "Customer Service", "team@example.com", null)));
}
