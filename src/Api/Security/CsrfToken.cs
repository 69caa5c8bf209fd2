using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Api.SignIn;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>The word a page sends along with each change it asks for by cookie. It follows from a secret in a cookie no page can read and only this
/// site can set, so nothing of it is kept: from the session's, and for whom the platform signs in from a cookie made for it.</summary>
internal static class CsrfToken
{
    public const string Header = "X-CSRF-Token";

    /// <summary>The prefix has browsers take it from this very host over https alone: no neighbour can plant one.</summary>
    public const string PlatformCookie = "__Host-kyndof-csrf";

    /// <summary>What the word is for; another purpose gets another text, so that none passes for the other.</summary>
    private const string Purpose = "csrf-1";

    private const int Bytes = 32;

    /// <summary>What the caller has to send; null for who sends a key or a token, and before the platform's cookie was given.</summary>
    public static string? Of(HttpContext context) => SecretOf(context) is { } secret ? From(secret, context) : null;

    /// <summary>The same, with the cookie it needs.</summary>
    public static string? Give(HttpContext context)
    {
        if (Of(context) is { } known) return known;
        if (!CookieCaller.Is(context)) return null;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        context.Response.Cookies.Append(
            PlatformCookie, secret, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = true, Path = "/", IsEssential = true });
        return From(secret, context);
    }

    /// <summary>Takes the same time for a near miss as for a far one.</summary>
    public static bool IsSame(string expected, string presented) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(presented));

    private static string From(string secret, HttpContext context) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{Purpose}\n{Caller.Actor(context.User)}")));

    private static string? SecretOf(HttpContext context)
    {
        if (!CookieCaller.Is(context)) return null;
        if (context.User.Identity?.AuthenticationType == SessionHandler.SchemeName) return SessionCookie.Of(context.Request)?.Secret;
        return context.Request.Cookies[PlatformCookie] is { Length: > 0 and <= 64 } kept ? kept : null;
    }
}
