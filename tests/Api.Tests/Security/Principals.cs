using System.Text;
using System.Text.Json;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>The platform's header, as Easy Auth writes it.</summary>
internal static class Principals
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";
    public const string PersonId = "11111111-2222-3333-4444-555555555555";
    public const string AppId = "99999999-8888-7777-6666-555555555555";

    public static string Person(params string[] roles) =>
        Of("aad", [("http://schemas.microsoft.com/identity/claims/objectidentifier", PersonId), ("preferred_username", "demo.person@example.com"), ("appid", AppId), .. Roles(roles)]);

    public static string App(params string[] roles) => Of("aad", [("appid", AppId), ("oid", PersonId), .. Roles(roles)]);

    public static string Of(string provider, IEnumerable<(string Type, string Value)> claims) => Encode(JsonSerializer.Serialize(new
    {
        auth_typ = provider,
        name_typ = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
        role_typ = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role",
        claims = claims.Select(claim => new { typ = claim.Type, val = claim.Value }),
    }));

    public static string Encode(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    public static Task<ApiServer> TrustedAsync() => ApiServer.StartAsync(options => options.TrustPlatformPrincipal = true);

    /// <summary>A request with headers, one <c>name: value</c> each; the principal's is not among them.</summary>
    public static Task<Answer> AskAsync(this ApiServer api, HttpMethod method, string path, string principal, params string[] headers) =>
        api.AskAsync(method, path, principal, json: null, headers);

    /// <summary>The cookie and the header a page sends with a change, once it has asked who the platform signed in.</summary>
    public static async Task<string[]> PlatformCsrfAsync(this ApiServer api, string principal)
    {
        var me = (await api.AskAsync(HttpMethod.Get, "/api/me", principal)).ShouldBe(200);
        return ["Cookie: " + me.Headers["Set-Cookie"].Split(';')[0], "X-CSRF-Token: " + me.Member("csrfToken")];
    }

    public static async Task<Answer> AskAsync(this ApiServer api, HttpMethod method, string path, string principal, string? json, string[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add(Header, principal);
        foreach (var header in headers) request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await api.SendAsync(request, role: null);
    }

    private static IEnumerable<(string Type, string Value)> Roles(string[] roles) => roles.Select(role => ("roles", role));
}
