using System.Text;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>Staff of a host that signs people in itself. It is 2026-03-02T00:00Z until a test moves the clock.</summary>
internal static class People
{
    public static Task<ApiServer> StartAsync() =>
        ApiServer.StartAsync(options => options.LocalSignIn = true, services => services.AddSingleton<IVirtualClock, FakeVirtualClock>());

    public static Task PassAsync(this ApiServer api, Duration time)
    {
        var clock = api.Get<IVirtualClock>();
        return clock.AdvanceToAsync(clock.Now + time);
    }

    public static async Task PutPersonAsync(this ApiServer api, string staffId, string role, string? function = null, string? signInId = null)
    {
        var body = Bodies.Staff.With("role", $"\"{role}\"").With("function", function is null ? null : $"\"{function}\"").With("signInId", signInId is null ? null : $"\"{signInId}\"");
        Assert.InRange((int)(await api.PutAsync($"/api/staff/{staffId}", body, Role.Operator)).Status, 200, 201);
    }

    /// <summary>A staff member, and the key an operator has given them.</summary>
    public static async Task<string> JoinAsync(this ApiServer api, string staffId, string role, string? function = null)
    {
        await api.PutPersonAsync(staffId, role, function);
        return (await api.PostAsync($"/api/staff/{staffId}/sign-in-key", null, Role.Operator)).ShouldBe(200).Member("key")!;
    }

    public static Task<Answer> SignInAsync(this ApiServer api, string staffId, string key, params string[] headers) =>
        api.CallAsync(HttpMethod.Post, "/api/sign-in", $$"""{ "staffId": "{{staffId}}", "key": "{{key}}" }""", headers);

    /// <summary>The header a browser sends once this person has signed in.</summary>
    public static async Task<string> CookieAsync(this ApiServer api, string staffId, string key) =>
        "Cookie: " + (await api.SignInAsync(staffId, key)).ShouldBe(204).Headers["Set-Cookie"].Split(';')[0];

    /// <summary>The header a page sends with a change, once it has asked who is signed in by this cookie.</summary>
    public static async Task<string> CsrfAsync(this ApiServer api, string cookie) =>
        "X-CSRF-Token: " + (await api.CallAsync(HttpMethod.Get, "/api/me", null, cookie)).ShouldBe(200).Member("csrfToken");

    /// <summary>A request with headers, one <c>name: value</c> each.</summary>
    public static async Task<Answer> CallAsync(this ApiServer api, HttpMethod method, string path, string? json, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var header in headers) Assert.True(request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]), header);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await api.SendAsync(request, role: null);
    }
}
