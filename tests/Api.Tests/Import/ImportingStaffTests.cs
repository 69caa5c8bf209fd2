using System.Security.Claims;
using Kyndof.Workflows.Api.Import;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Import;

public sealed class ImportingStaffTests
{
    [Fact]
    public async Task Absences_stay_as_they_are_since_no_column_holds_them()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff.With("absences", """[ { "from": "2026-03-09", "to": "2026-03-13", "delegate": "S-2" } ]"""))).ShouldBe(201);
        Assert.Equal(["hours:  -> Mon-Fri"], (await api.ImportAsync("staff", "staffId,hours\nS-1,Mon-Fri\n")).ShouldBe(200).Changes(2));
        var member = (await api.Get<StaffDirectory>().GetAsync("S-1"))!;
        Assert.Equal(("Mon-Fri", new LocalDate(2026, 3, 9)), (member.Hours, Assert.Single(member.Absences).From));
        (await api.TryAsync("staff", "staffId,absences\nS-1,none\n")).ShouldRefuse("csv.absences", "unknownField");
    }

    [Fact]
    public async Task Nobody_but_an_operator_gives_a_sign_in_id_also_by_a_file()
    {
        await using var api = await ApiServer.StartAsync();
        const string File = "staffId,name,email,role,signInId\nS-1,Demo,one@example.com,cfo,oid-1\n";
        var lead = (await api.ImportAsync("staff", File)).ShouldBeProblem(409, "refused");
        Assert.Contains("changed by an operator", Assert.Single(lead.Errors(2)), StringComparison.Ordinal);
        Assert.Null(await api.Get<StaffDirectory>().GetAsync("S-1"));
        Assert.Equal(["2 S-1 created"], (await api.ImportAsync("staff", File, Role.Operator)).ShouldBe(200).Lines());
        Assert.Equal("S-1", (await api.Get<StaffDirectory>().FindBySignInIdAsync("oid-1"))?.StaffId);
    }

    [Fact]
    public async Task A_sign_in_id_taken_away_between_the_look_and_the_write_does_not_come_back()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff.With("signInId", "\"oid-1\""), Role.Operator)).ShouldBe(201);
        (await api.PutAsync("/api/staff/S-2", Bodies.Staff.With("staffId", "\"S-2\""), Role.Operator)).ShouldBe(201);
        var (file, _) = CsvFile.Read("staffId,hours\nS-1,Mon-Fri\nS-2,Mon-Fri\n"u8.ToArray(), 10);
        var staff = api.Get<StaffDirectory>();
        var target = new StaffImport(staff, api.Get<StaffRules>(), new ClaimsPrincipal());
        var (lines, _) = await api.Get<ImportDesk>().CheckAsync(file!, target, CancellationToken.None);
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff, Role.Operator)).ShouldBe(200);
        var written = 0;
        var outcomes = await ImportDesk.PutAsync(lines!, target, () => Interlocked.Increment(ref written));
        Assert.Equal([ImportOutcome.Refused, ImportOutcome.Changed], outcomes.Select(line => line.Outcome));
        Assert.Equal((1, null, null), (written, (await staff.GetAsync("S-1"))!.SignInId, (await staff.FindBySignInIdAsync("oid-1"))?.StaffId));
        Assert.Equal("Mon-Fri", (await staff.GetAsync("S-2"))!.Hours);
    }

    [Fact]
    public async Task A_sign_in_id_is_of_one_staff_member_only_stored_or_in_the_file()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff.With("signInId", "\"oid-1\""), Role.Operator)).ShouldBe(201);
        var answer = (await api.TryAsync(
            "staff", "staffId,name,email,role,signInId\nS-2,Two,two@example.com,csm,oid-1\nS-3,Three,three@example.com,csm,oid-3\nS-4,Four,four@example.com,csm,OID-3\n", Role.Operator)).ShouldBe(200);
        Assert.Equal(["2 S-2 refused", "3 S-3 created", "4 S-4 refused"], answer.Lines());
        Assert.Equal(["signInId: This is the sign-in id of S-1. Allowed: an id of one staff member only"], answer.Errors(2));
        Assert.Equal(["signInId: Another line has the same sign-in id. Allowed: an id of one staff member only"], answer.Errors(4));
    }
}
