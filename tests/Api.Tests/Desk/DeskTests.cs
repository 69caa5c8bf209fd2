using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Desk;

/// <summary>Where a day starts, and the names it needs.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task Today_has_four_figures_and_rows_that_leave_nothing_out()
    {
        await using var api = await ApiServer.StartAsync();
        await api.Get<InstanceBoard>().PublishAsync(
            new InstanceView { Id = "order~K-1", Process = "order", State = InstanceState.Late, Subject = "Order K-1", UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0), Revision = 1 }, []);
        var today = (await api.GetAsync("/api/today")).ShouldBe(200).Json;
        Assert.Equal(("PT2H", false), (today.GetProperty("dueSoonWithin").GetString(), today.GetProperty("more").GetBoolean()));
        Assert.Equal("""{"late":{"count":1,"more":false},"dueSoon":{"count":0,"more":false},"waiting":{"count":0,"more":false},"failed":{"count":0,"more":false}}""", today.GetProperty("figures").GetRawText());
        var row = Assert.Single(today.GetProperty("items").EnumerateArray());
        Assert.Equal(("instance", "late", "주문 K-1"), (row.GetProperty("what").GetString(), row.GetProperty("harm").GetString(), row.GetProperty("subject").GetProperty("ko").GetString()));
        Assert.Equal("""{"name":"open","taskId":null,"messageKey":null}""", row.GetProperty("action").GetRawText());
        foreach (var member in new[] { "clientId", "clientName", "clientTier", "owner", "ownerName", "due", "ruleId", "next" }) Answer.ShouldBeNull(row, member);
    }

    [Fact]
    public async Task An_unchanged_day_has_an_unchanged_tag_however_late_it_is_read()
    {
        await using var api = await ApiServer.StartWithClockAsync();
        await api.Get<InstanceBoard>().PublishAsync(
            new InstanceView { Id = "order~K-1", Process = "order", State = InstanceState.Open, Subject = "Order K-1", UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0), Revision = 1 }, []);
        var tag = (await api.GetAsync("/api/today")).ShouldBe(200).Headers["ETag"];
        await api.Get<IVirtualClock>().AdvanceToAsync(Instant.FromUtc(2026, 3, 2, 0, 0, 15));
        Assert.Equal(tag, (await api.GetAsync("/api/today")).ShouldBe(200).Headers["ETag"]);
        await api.Get<InstanceBoard>().PublishAsync(
            new InstanceView { Id = "order~K-1", Process = "order", State = InstanceState.Late, Subject = "Order K-1", UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0, 15), Revision = 2 }, []);
        Assert.NotEqual(tag, (await api.GetAsync("/api/today")).ShouldBe(200).Headers["ETag"]);
    }

    [Fact]
    public async Task Today_is_one_owners_when_asked_so_and_refuses_what_is_no_owner()
    {
        await using var api = await ApiServer.StartAsync();
        await api.Get<InstanceBoard>().PublishAsync(
            new InstanceView { Id = "order~K-1", Process = "order", State = InstanceState.Late, Owner = "S-1", Subject = "Order K-1", UpdatedAt = Instant.FromUtc(2026, 3, 2, 0, 0), Revision = 1 }, []);
        Assert.Equal(1, (await api.GetAsync("/api/today?owner=S-1")).ShouldBe(200).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await api.GetAsync("/api/today?owner=S-2")).ShouldBe(200).Json.GetProperty("items").GetArrayLength());
        (await api.GetAsync("/api/today?owner=S%201")).ShouldBeProblem(400, "invalid-request");
        (await api.GetAsync("/api/today?onwer=S-1")).ShouldBeProblem(400, "invalid-request");
    }

    [Fact]
    public async Task The_directory_names_clients_staff_and_the_contacts_of_roles()
    {
        await using var api = await ApiServer.StartAsync();
        await api.Get<ClientDirectory>().PutAsync(new Client { ClientId = "C-1", Name = "데모 에이전시", Tier = ClientTier.Vip, Language = Language.Ko, Csm = "S-1", Email = "contact@example.com" });
        await api.Get<StaffDirectory>().PutAsync(new StaffMember { StaffId = "S-1", Name = "Demo Manager", Email = "manager@example.com", Role = "csm", Function = "cs" });
        await api.Get<StaffDirectory>().PutAsync(new StaffMember { StaffId = "finance", Name = "Demo Finance", Email = "finance@example.com", Role = "function-member", Function = "finance" });
        var directory = (await api.GetAsync("/api/directory")).ShouldBe(200).Json;
        Assert.Equal("""{"id":"C-1","name":"데모 에이전시","tier":"vip","language":"ko","csm":"S-1"}""", Assert.Single(directory.GetProperty("clients").EnumerateArray()).GetRawText());
        var staff = directory.GetProperty("staff").EnumerateArray().ToDictionary(person => person.GetProperty("id").GetString()!, person => person.GetRawText());
        Assert.Equal("""{"id":"S-1","name":"Demo Manager","kind":"person","role":"csm","function":"cs"}""", staff["S-1"]);
        Assert.Equal("""{"id":"cs-lead","name":"Kyndof CS Lead","kind":"role","role":"cs-lead","function":null}""", staff["cs-lead"]);
        Assert.Contains("Demo Finance", staff["finance"], StringComparison.Ordinal);
        Assert.Equal("""{"id":"team","name":"CS team"}""", directory.GetProperty("team").GetRawText());
        Assert.False(directory.GetProperty("more").GetBoolean());
    }

    [Theory]
    [InlineData(5000, false)]
    [InlineData(5001, true)]
    public async Task The_directory_ends_at_five_thousand_and_says_so(int number, bool more)
    {
        await using var api = await ApiServer.StartAsync();
        var clients = api.Get<ClientDirectory>();
        foreach (var each in Enumerable.Range(0, number)) await clients.PutAsync(new Client { ClientId = $"C-{each:D5}", Name = "Demo", Email = "contact@example.com" });
        var directory = await api.Get<NameDirectory>().ReadAsync();
        Assert.Equal((5000, more), (directory.Clients.Count, directory.More));
    }
}
