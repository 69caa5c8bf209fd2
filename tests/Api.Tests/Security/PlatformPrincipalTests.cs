using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class PlatformPrincipalTests
{
    [Fact]
    public async Task A_person_has_the_app_roles_they_were_given()
    {
        await using var api = await Principals.TrustedAsync();
        (await api.AskAsync(HttpMethod.Get, "/api/clients", Principals.Person("csm"))).ShouldBe(200);
        (await api.AskAsync(HttpMethod.Get, "/api/audit", Principals.Person("csm"))).ShouldBeProblem(403, "forbidden");
    }

    [Fact]
    public async Task The_role_claim_may_have_the_name_the_principal_says()
    {
        await using var api = await Principals.TrustedAsync();
        var principal = Principals.Of("aad", [("oid", Principals.PersonId), ("name", "Demo"), ("http://schemas.microsoft.com/ws/2008/06/identity/claims/role", "cs-lead")]);
        (await api.AskAsync(HttpMethod.Get, "/api/audit", principal)).ShouldBe(200);
    }

    [Fact]
    public async Task Several_roles_all_count_and_the_audit_shows_them_with_the_object_id_and_no_name()
    {
        await using var api = await Principals.TrustedAsync();
        var principal = Principals.Person("cs-lead", "csm", "somebody-else");
        (await api.AskAsync(HttpMethod.Get, "/api/clients", principal)).ShouldBe(200);
        (await api.AskAsync(HttpMethod.Post, "/api/sending/hold", principal, """{ "reason": "go-live" }""", ["Sec-Fetch-Site: same-origin", .. await api.PlatformCsrfAsync(principal)])).ShouldBe(200);
        var audit = await api.GetAsync("/api/audit");
        var entry = audit.ShouldBe(200).Json.GetProperty("items")[0];
        Assert.Equal($"person:{Principals.PersonId}", entry.GetProperty("actor").GetString());
        Assert.Equal("csm, cs-lead", entry.GetProperty("role").GetString());
        Assert.DoesNotContain("example.com", audit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_principal_is_its_app_id()
    {
        await using var api = await Principals.TrustedAsync();
        (await api.AskAsync(HttpMethod.Post, "/api/orders", Principals.App("order-system"), Bodies.Order, ["Authorization: Bearer a.b.c"])).ShouldBe(202);
        Assert.Equal($"app:{Principals.AppId}", PlatformPrincipal.Parse(Principals.App())!.Actor);
        Assert.Equal($"person:{Principals.PersonId}", PlatformPrincipal.Parse(Principals.Person())!.Actor);
    }

    [Fact]
    public async Task Who_has_no_known_role_is_told_so()
    {
        await using var api = await Principals.TrustedAsync();
        var answer = (await api.AskAsync(HttpMethod.Get, "/api/clients", Principals.Person("CsLead", "admin"))).ShouldBeProblem(403, "forbidden");
        Assert.Contains("have no role this service knows", answer.Member("detail"), StringComparison.Ordinal);
        Assert.Contains("cs-lead", answer.Json.GetProperty("requiredRoles").EnumerateArray().Select(role => role.GetString()));
    }

    [Fact]
    public async Task The_header_is_ignored_unless_the_host_says_the_platform_strips_it()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.AskAsync(HttpMethod.Get, "/api/clients", Principals.Person("cs-lead"))).ShouldBeProblem(401, "unauthenticated");
        var lead = $"Authorization: Bearer {ApiServer.KeyOf(Role.OrderSystem)}";
        (await api.AskAsync(HttpMethod.Get, "/api/clients", Principals.Person("cs-lead"), lead)).ShouldBeProblem(403, "forbidden");
    }

    [Fact]
    public async Task A_known_key_wins_and_any_other_token_leaves_it_to_the_principal()
    {
        await using var api = await Principals.TrustedAsync();
        var key = $"Authorization: Bearer {ApiServer.KeyOf(Role.OrderSystem)}";
        (await api.AskAsync(HttpMethod.Get, "/api/audit", Principals.Person("cs-lead"), key)).ShouldBeProblem(403, "forbidden");
        (await api.AskAsync(HttpMethod.Get, "/api/audit", Principals.Person("cs-lead"), "Authorization: Bearer a.b.c")).ShouldBe(200);
        (await api.GetAsync("/api/audit")).ShouldBe(200);
        Assert.Contains("/.auth/login/aad", (await api.GetAsync("/api/audit", role: null)).ShouldBeProblem(401, "unauthenticated").Member("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_principal_of_entra_id_is_nobody()
    {
        await using var api = await Principals.TrustedAsync();
        string[] bad =
        [
            "%%%", Principals.Encode("{"), Principals.Encode("[]"), Principals.Encode("null"), Principals.Encode("""{"auth_typ":"aad"}"""), Principals.Encode("""{"auth_typ":"aad","claims":[null]}"""),
            Principals.Of("google", [("oid", Principals.PersonId), ("roles", "cs-lead")]), Principals.Of("aad", [("roles", "cs-lead")]),
            Principals.Of("aad", [("oid", "a b\n"), ("roles", "cs-lead")]), Principals.Encode("\"" + new string('a', 64 * 1024) + "\""),
        ];
        foreach (var header in bad) (await api.AskAsync(HttpMethod.Get, "/api/audit", header)).ShouldBeProblem(401, "unauthenticated");
    }
}
