using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Whether the browser said by itself who is calling: by a cookie, which it sends whichever page asked.</summary>
internal static class CookieCaller
{
    // The platform may or may not pass its cookie on; a principal without a token can only have come by one. No other site's page can
    // add these headers without being asked first (CORS).
    public static bool Is(HttpContext context) => context.User.Identity?.AuthenticationType switch
    {
        SessionHandler.SchemeName => true,
        PlatformPrincipalHandler.SchemeName => context.Request.Headers.Authorization.Count == 0 && !context.Request.Headers.ContainsKey("X-ZUMO-AUTH"),
        _ => false,
    };

    public static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>Whether the route gives a session, so that there need not be one.</summary>
    public static bool BeginsHere(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<GivesSession>() is not null;
}

/// <summary>A route that gives a session: another site's page must not sign anybody in as somebody else.</summary>
internal sealed class GivesSession;
