using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class PersonalKeyTests
{
    [Fact]
    public async Task A_personal_key_is_shown_once_audited_and_nowhere_stored()
    {
        await using var api = await People.StartAsync();
        var key = await api.JoinAsync("S-1", "csm");
        Assert.Equal(43, key.Length);
        Assert.NotEqual(key, await api.JoinAsync("S-2", "csm"));
        var audit = (await api.GetAsync("/api/audit")).ShouldBe(200);
        Assert.Contains("staff.sign-in-key", audit.Text, StringComparison.Ordinal);
        Assert.Contains("\"S-1\"", audit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key, audit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await api.GetAsync("/api/staff/S-1")).Text, StringComparison.Ordinal);
        (await api.PostAsync("/api/staff/nobody/sign-in-key", null, Role.Operator)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_person_is_who_their_key_says_with_the_role_their_record_has_now()
    {
        await using var api = await People.StartAsync();
        var bearer = "Authorization: Bearer " + await api.JoinAsync("S-1", "function-member", "operations");
        Assert.Equal(
            """{"actor":"person:S-1","roles":["function-member"],"staffId":"S-1","function":"operations","isPerson":true,"name":"Demo Specialist"}""",
            (await api.CallAsync(HttpMethod.Get, "/api/me", null, bearer)).ShouldBe(200).Text);
        (await api.CallAsync(HttpMethod.Get, "/api/clients", null, bearer)).ShouldBeProblem(403, "forbidden");
        await api.PutPersonAsync("S-1", "csm");
        (await api.CallAsync(HttpMethod.Get, "/api/clients", null, bearer)).ShouldBe(200);
        Assert.Equal("""{"actor":"key:csm","roles":["csm"],"isPerson":false}""", (await api.GetAsync("/api/me", Role.Csm)).ShouldBe(200).Text);
    }

    [Fact]
    public async Task A_new_key_ends_the_old_one_and_its_sessions()
    {
        await using var api = await People.StartAsync();
        var old = await api.JoinAsync("S-1", "csm");
        var cookie = await api.CookieAsync("S-1", old);
        var key = await api.JoinAsync("S-1", "csm");
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, "Authorization: Bearer " + old)).ShouldBeProblem(401, "unauthenticated");
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie)).ShouldBeProblem(401, "unauthenticated");
        (await api.SignInAsync("S-1", old)).ShouldBeProblem(401, "unauthenticated");
        (await api.CallAsync(HttpMethod.Get, "/api/me", null, "Authorization: Bearer " + key)).ShouldBe(200);
        (await api.SignInAsync("S-1", key)).ShouldBe(204);
    }

    [Fact]
    public async Task Where_the_platform_signs_people_in_the_routes_are_not_there()
    {
        await using var api = await ApiServer.StartAsync(options => options.TrustPlatformPrincipal = true);
        (await api.PostAsync("/api/staff/S-1/sign-in-key", null, Role.Operator)).ShouldBeProblem(404, "no-such-route");
        (await api.SignInAsync("S-1", "x")).ShouldBeProblem(404, "no-such-route");
        (await api.PostAsync("/api/sign-out", "{}", Role.Operator)).ShouldBeProblem(404, "no-such-route");
    }

    [Fact]
    public async Task A_person_of_the_directory_is_the_staff_member_whose_record_names_them()
    {
        await using var api = await Principals.TrustedAsync();
        var expected = $$"""{"actor":"person:{{Principals.PersonId}}","roles":["function-member"]""";
        async Task<string> MeAsync() => (await api.AskAsync(HttpMethod.Get, "/api/me", Principals.Person("function-member"), "Authorization: Bearer a.b.c")).ShouldBe(200).Text;

        Assert.Equal(expected + ""","isPerson":true}""", await MeAsync());
        await api.PutPersonAsync("S-1", "function-member", "design", Principals.PersonId.ToUpperInvariant());
        Assert.Equal(expected + ""","staffId":"S-1","function":"design","isPerson":true,"name":"Demo Specialist"}""", await MeAsync());
        await api.PutPersonAsync("S-1", "function-member", "design");
        Assert.Equal(expected + ""","isPerson":true}""", await MeAsync());
        Assert.Contains("\"isPerson\":false", (await api.AskAsync(HttpMethod.Get, "/api/me", Principals.App("csm"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_of_the_directory_is_one_staff_member()
    {
        await using var api = await ApiServer.StartAsync();
        await api.PutPersonAsync("S-1", "csm", signInId: Principals.PersonId);
        var second = Bodies.Staff.With("signInId", $"\"{Principals.PersonId}\"");
        (await api.PutAsync("/api/staff/S-2", second)).ShouldRefuse("$.signInId", "exists");
        (await api.PutAsync("/api/staff/S-1", second, Role.Operator)).ShouldBe(200);
        await api.PutPersonAsync("S-1", "csm");
        (await api.PutAsync("/api/staff/S-2", second)).ShouldBeProblem(403, "not-permitted");
        (await api.PutAsync("/api/staff/S-2", second, Role.Operator)).ShouldBe(201);
    }

    [Fact]
    public async Task Nobody_but_an_operator_makes_somebody_who_signs_in_an_approver()
    {
        await using var api = await People.StartAsync();
        await api.JoinAsync("S-1", "cs-lead");
        var chief = Bodies.Staff.With("role", "\"cfo\"");
        (await api.PutAsync("/api/staff/S-1", chief)).ShouldBeProblem(403, "not-permitted");
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff.With("role", "\"cs-lead\""))).ShouldBe(200);
        (await api.PutAsync("/api/staff/S-2", chief)).ShouldBe(201);
        (await api.PutAsync("/api/staff/S-1", chief, Role.Operator)).ShouldBe(200);
    }
}
