using System.Net;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class SigningInTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private readonly ApiServer api = shared.Fresh();

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer key-of-CsLea")]
    [InlineData("Bearer key-of-CsLead1")]
    [InlineData("Basic key-of-CsLead")]
    [InlineData("key-of-CsLead")]
    public async Task A_missing_or_wrong_key_is_answered_401_with_the_scheme(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/clients");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        var answer = (await api.SendAsync(request, role: null)).ShouldBeProblem(401, "unauthenticated");
        Assert.StartsWith("Bearer", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        Assert.DoesNotContain("key-of", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_role_is_answered_403_with_the_roles_that_may()
    {
        var answer = (await api.PostAsync("/api/orders", Bodies.Order, Role.Specialist)).ShouldBeProblem(403, "forbidden");
        Assert.Equal(["order-system"], answer.Json.GetProperty("requiredRoles").EnumerateArray().Select(role => role.GetString()));
        Assert.Empty(api.Orders.Received);
    }

    [Fact]
    public async Task The_scheme_is_named_in_any_case()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/clients");
        request.Headers.TryAddWithoutValidation("Authorization", "bearer " + ApiServer.KeyOf(Role.Csm));
        (await api.SendAsync(request, role: null)).ShouldBe(200);
    }

    [Fact]
    public async Task Everybody_at_this_machine_is_signed_in_for_a_demo_and_nobody_else()
    {
        await using var demo = await ApiServer.StartAsync(options => options.SignInEverybodyAs = Role.CsLead);
        Assert.Equal(200, await StatusAsync(demo, IPAddress.Loopback, "localhost:7071"));
        Assert.Equal(200, await StatusAsync(demo, IPAddress.IPv6Loopback, "[::1]:7071"));
        Assert.Equal(200, await StatusAsync(demo, IPAddress.Loopback, "127.0.0.1:7071", origin: "http://127.0.0.1:7071"));
        Assert.Equal(401, await StatusAsync(demo, IPAddress.Parse("192.0.2.7"), "localhost:7071"));
        Assert.Equal(401, await StatusAsync(demo, remote: null, "localhost:7071"));
        Assert.Equal(401, await StatusAsync(demo, IPAddress.Loopback, "rebound.example.com"));
        Assert.Equal(401, await StatusAsync(demo, IPAddress.Loopback, "localhost:7071", origin: "https://other.example.com"));
        Assert.Equal(401, await StatusAsync(demo, IPAddress.Loopback, "localhost:7071", fetchSite: "cross-site"));
        Assert.Equal(401, await StatusAsync(demo, IPAddress.Loopback, "localhost:7071", authorization: "Bearer wrong"));
        Assert.Equal(401, await StatusAsync(api, IPAddress.Loopback, "localhost:7071"));
    }

    private static async Task<int> StatusAsync(
        ApiServer api, IPAddress? remote, string host, string? origin = null, string? fetchSite = null, string? authorization = null)
    {
        var context = await api.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = remote;
            request.Request.Method = "GET";
            request.Request.Scheme = "http";
            request.Request.Host = new Microsoft.AspNetCore.Http.HostString(host);
            request.Request.Path = "/api/clients";
            if (origin is not null) request.Request.Headers.Origin = origin;
            if (fetchSite is not null) request.Request.Headers["Sec-Fetch-Site"] = fetchSite;
            if (authorization is not null) request.Request.Headers.Authorization = authorization;
        });
        return context.Response.StatusCode;
    }
}
