using Kyndof.Workflows.Api.Webhooks;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Settings;

/// <summary>Who may report deliveries, from a host's configuration.</summary>
public static class EventGridSettings
{
    /// <summary><c>Kyndof:EventGrid:Keys</c>: a list, or one text with entries separated by commas; none: the webhook is shut.</summary>
    /// <exception cref="WebhookKeyException">An entry is no key.</exception>
    public static WebhookKeys Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Kyndof:EventGrid:Keys");
        var entries = section.Get<string[]>() ?? section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return WebhookKeys.From(entries ?? []);
    }
}
