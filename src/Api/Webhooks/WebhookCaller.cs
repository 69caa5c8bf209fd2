using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Whether a webhook's caller is who it should be: by a key in a header, never in the address (addresses are logged), or signed in
/// as <see cref="Role"/>.</summary>
internal static class WebhookCaller
{
    public const string KeyHeader = "X-Kyndof-Webhook-Key";

    /// <summary>Role of a signed-in principal that may report events.</summary>
    public const string Role = "event-grid";

    /// <summary>Null when they are.</summary>
    public static Problem? Refuse(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true && context.User.IsInRole(Role)) return null;
        var keys = context.RequestServices.GetRequiredService<WebhookKeys>();
        var shown = context.Request.Headers[KeyHeader];
        if (shown.Count == 1 && keys.Knows(shown)) return null;
        WorkflowTelemetry.WebhooksRejected.Add(1);
        return new Problem(ProblemCatalog.Unauthenticated, keys.IsEmpty
            ? "No webhook key is configured: set Kyndof:EventGrid:Keys, and give the event subscription one of them in the header X-Kyndof-Webhook-Key."
            : "Send one of the configured keys in the header X-Kyndof-Webhook-Key.");
    }
}
