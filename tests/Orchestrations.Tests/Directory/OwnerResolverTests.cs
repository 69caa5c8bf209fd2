using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Testing.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Directory;

/// <summary>ORD-1's contact and ORD-11's owner: the client's own, their delegate, or the team.</summary>
public sealed class OwnerResolverTests
{
    private static readonly Contact Team = new("team", "CS team", "cs@example.com", null);
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private readonly StaffDirectory staff = new(new InMemoryRecordStore());

    [Fact]
    public async Task A_standard_client_is_owned_by_the_specialist_and_a_vip_by_the_csm()
    {
        await PutAsync("S-1");
        await PutAsync("S-2");
        Assert.Equal("S-1", await OwnerAsync(Client() with { Specialist = "S-1", Csm = "S-2" }));
        Assert.Equal("S-2", await OwnerAsync(Client() with { Tier = ClientTier.Vip, Specialist = "S-1", Csm = "S-2" }));
    }

    [Theory]
    [InlineData(1, "S-1")]
    [InlineData(2, "S-2")]
    [InlineData(6, "S-2")]
    [InlineData(7, "S-1")]
    public async Task A_delegate_stands_in_from_the_first_to_the_last_day_away(int day, string owner)
    {
        await PutAsync("S-1", new Absence(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 6), "S-2"));
        await PutAsync("S-2");
        var contact = await new OwnerResolver(staff).ResolveAsync(Client() with { Specialist = "S-1" }, new LocalDate(2026, 3, day), Team);
        Assert.Equal(owner, contact.Id);
    }

    [Fact]
    public async Task A_delegate_who_is_away_too_passes_it_on()
    {
        await PutAsync("S-1", Away("S-2"));
        await PutAsync("S-2", Away("S-3"));
        await PutAsync("S-3");
        Assert.Equal("S-3", await OwnerAsync(Client() with { Specialist = "S-1" }));
    }

    [Fact]
    public async Task The_team_takes_over_where_nobody_is_left()
    {
        await PutAsync("S-1", Away(null));
        await PutAsync("S-2", Away("S-3"));
        await PutAsync("S-3", Away("S-2"));
        await PutAsync("S-4", Away("S-9"));
        foreach (var owner in new[] { null, "S-9", "S-1", "S-2", "S-4" }) Assert.Equal("team", await OwnerAsync(Client() with { Specialist = owner }));
        Assert.Equal(Team, await new OwnerResolver(staff).ResolveAsync(client: null, Monday, Team));
    }

    [Theory]
    [InlineData(OwnerResolver.MaxDelegations, "S-5")]
    [InlineData(OwnerResolver.MaxDelegations + 1, "team")]
    public async Task A_chain_of_delegates_is_followed_so_far(int delegations, string owner)
    {
        for (var index = 0; index < delegations; index++) await PutAsync($"S-{index}", Away($"S-{index + 1}"));
        await PutAsync($"S-{delegations}");
        Assert.Equal(owner, await OwnerAsync(Client() with { Specialist = "S-0" }));
    }

    private static Client Client() => new() { ClientId = "C-1", Name = "Demo Agency", Email = "contact@example.com" };

    private static Absence Away(string? standIn) => new(Monday, Monday, standIn);

    private async Task<string> OwnerAsync(Client client) => (await new OwnerResolver(staff).ResolveAsync(client, Monday, Team)).Id;

    private Task PutAsync(string id, params Absence[] absences) => staff.PutAsync(
        new StaffMember { StaffId = id, Name = id, Email = $"{id}@example.com", Role = "specialist", Absences = absences });
}
