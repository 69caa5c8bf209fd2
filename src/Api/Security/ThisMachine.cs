using System.Net;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Whether a request was made at this machine by somebody who meant to.</summary>
internal static class ThisMachine
{
    /// <summary>A loopback connection that names a loopback host (so that no foreign name resolves to it) and comes from no
    /// other site's page.</summary>
    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && IsLoopbackName(context.Request.Host.Host)
        && IsOwnOrigin(context.Request);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site") return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
