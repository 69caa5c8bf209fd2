using Kyndof.Workflows.Api.Input;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Kyndof.Workflows.Api.SignIn;

/// <summary>What the browser keeps: whose session it is, and its secret.</summary>
internal sealed record SessionCookie(string StaffId, string Secret)
{
    public const string Name = "kyndof-session";

    private const char Separator = '~';

    /// <summary>Null without such a cookie, or with something else in it.</summary>
    public static SessionCookie? Of(HttpRequest request) =>
        request.Cookies[Name]?.Split(Separator) is [var staffId, { Length: > 0 and <= 64 } secret] && Texts.IsId(staffId) ? new SessionCookie(staffId, secret) : null;

    /// <summary>Scripts cannot read it, and no other site's page can have it sent. How long the browser keeps it is told as a length: its
    /// clock need not be the host's, which may be virtual. When the session ends is the record's to say.</summary>
    public void Write(HttpContext context, Duration lifetime)
    {
        var options = Options(context.Request);
        options.MaxAge = lifetime.ToTimeSpan();
        context.Response.Cookies.Append(Name, $"{StaffId}{Separator}{Secret}", options);
    }

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context.Request));

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
