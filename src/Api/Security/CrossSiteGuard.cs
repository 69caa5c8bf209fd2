using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Refuses a change that another site's page asks for with the caller's session cookie, and what would give it one. A key or a token
/// is not sent by a browser on its own, so only sessions, the platform's and this host's, are looked at.</summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var looksAtCookies = CookieCaller.Is(context) || CookieCaller.BeginsHere(context);
        if (CookieCaller.IsReading(request.Method) || !looksAtCookies || IsOwnPage(request)) return next(context);
        return new Problem(
            ProblemCatalog.CrossSiteRequest,
            "With a session cookie, changes are taken from this site's own pages only; programs send a key or a token.").ExecuteAsync(context);
    }

    private static bool IsOwnPage(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site == "same-origin";
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin) return IsOwnOrigin(request, origin);
        return request.HasJsonContentType() || request.Headers.ContainsKey("X-Requested-With");
    }

    // Behind the platform's proxy the scheme is not what the browser saw, and the host may be in X-Forwarded-Host, which no form can set.
    private static bool IsOwnOrigin(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && (IsHost(from, request.Host) || IsHost(from, new HostString(request.Headers["X-Forwarded-Host"].ToString())));

    private static bool IsHost(Uri from, HostString host) =>
        host.HasValue && from.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase) && (from.IsDefaultPort ? host.Port is null or 80 or 443 : host.Port == from.Port);
}
