using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Settings;

/// <summary>Who may be written to and whether at a pace, from a host's configuration.</summary>
public static class SendingSettings
{
    /// <summary><c>Kyndof:Sending:AllowList</c>: a list, or one text with entries separated by commas. <c>Kyndof:Sending:Paced</c>: true for
    /// a mail server with a quota.</summary>
    public static SendingOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Kyndof:Sending:AllowList");
        var entries = section.Get<string[]>() ?? section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new SendingOptions { AllowList = entries, Paced = configuration.GetValue("Kyndof:Sending:Paced", false) };
    }
}
