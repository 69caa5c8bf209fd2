using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Messages.Desk;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>Who is behind an id today: staff, their delegate, a contact of the policy, or the team.</summary>
public sealed class ColleagueDirectoryTests
{
    private static readonly LocalDate Today = new(2026, 3, 2);
    private readonly MemoryRecords records = new();
    private readonly FixedPolicy policy = new();

    [Fact]
    public async Task A_staff_member_is_written_to_in_their_own_language()
    {
        await PutAsync("csm-1", Language.En);
        Assert.Equal(("csm-1", "csm-1@example.com", Language.En), Of(await FindAsync("csm-1")));
    }

    [Fact]
    public async Task An_absent_one_is_stood_in_for_in_the_delegates_language_and_without_a_delegate_by_the_team()
    {
        await PutAsync("csm-2", Language.En);
        await PutAsync("csm-1", Language.Ko, new Absence(Today, Today, "csm-2"));
        await PutAsync("csm-3", Language.En, new Absence(Today, Today, null));
        Assert.Equal(("csm-2", "csm-2@example.com", Language.En), Of(await FindAsync("csm-1")));
        Assert.Equal(("team", "team@example.com", Language.Ko), Of(await FindAsync("csm-3")));
    }

    [Fact]
    public async Task Without_a_staff_record_the_policys_contact_counts_and_then_the_team()
    {
        var person = policy.Current.People[0].Contact;
        Assert.Equal((person.Id, person.Email, Language.Ko), Of(await FindAsync(person.Id)));
        Assert.Equal(("team", "team@example.com", Language.Ko), Of(await FindAsync("nobody")));
    }

    private static (string Id, string Email, Language Language) Of(Orchestrations.Messages.Colleague found) => (found.Contact.Id, found.Contact.Email, found.Language);

    private async Task PutAsync(string id, Language language, params Absence[] absences) => await new StaffDirectory(records).PutAsync(
        new StaffMember { StaffId = id, Name = id, Email = id + "@example.com", Role = "csm", Language = language, Absences = absences });

    private Task<Orchestrations.Messages.Colleague> FindAsync(string id)
    {
        var staff = new StaffDirectory(records);
        return new MessageDirectory(new ClientDirectory(records, []), staff, new OwnerResolver(staff), policy, new ManualTime()).ColleagueAsync(id);
    }
}
