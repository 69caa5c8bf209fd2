using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Testing.Records;

namespace Kyndof.Workflows.Orchestrations.Tests.Directory;

public sealed class ClientDirectoryTests
{
    private readonly InMemoryRecordStore store = new();
    private readonly Observer observer = new();

    [Fact]
    public async Task Putting_says_what_it_changed_and_tells_the_observers_every_time()
    {
        var directory = new ClientDirectory(store, [observer]);
        Assert.Equal(PutOutcome.Created, await directory.PutAsync(Client("C-1")));
        Assert.Equal(PutOutcome.Unchanged, await directory.PutAsync(Client("C-1")));
        Assert.Equal(PutOutcome.Replaced, await directory.PutAsync(Client("C-1") with { Name = "Other Agency" }));
        Assert.Equal("Other Agency", (await directory.GetAsync("C-1"))?.Name);
        Assert.Equal(["Demo Agency", "Demo Agency", "Other Agency"], observer.Names);
    }

    [Fact]
    public async Task Observers_see_a_client_that_is_stored_already()
    {
        ClientDirectory? directory = null;
        Client? seen = null;
        observer.OnPut = async client => seen = await directory!.GetAsync(client.ClientId);
        directory = new ClientDirectory(store, [observer]);
        await directory.PutAsync(Client("C-1"));
        Assert.Equal(Client("C-1"), seen);
    }

    [Fact]
    public async Task Clients_are_listed_by_id_page_by_page()
    {
        var directory = new ClientDirectory(store, []);
        foreach (var id in new[] { "C-2", "C-10", "C-1" }) await directory.PutAsync(Client(id));
        var first = await directory.ListAsync(limit: 2);
        Assert.Equal(["C-1", "C-10"], first.Items.Select(client => client.ClientId));
        var second = await directory.ListAsync(first.Next, limit: 2);
        Assert.Equal(["C-2"], second.Items.Select(client => client.ClientId));
        Assert.Null(second.Next);
        Assert.Null(await directory.GetAsync("C-3"));
    }

    private static Client Client(string id) => new() { ClientId = id, Name = "Demo Agency", Email = "contact@example.com" };

    private sealed class Observer : IClientObserver
    {
        public List<string> Names { get; } = [];

        public Func<Client, Task> OnPut { get; set; } = _ => Task.CompletedTask;

        public Task ClientPutAsync(Client client, CancellationToken cancellationToken = default)
        {
            Names.Add(client.Name);
            return OnPut(client);
        }
    }
}
