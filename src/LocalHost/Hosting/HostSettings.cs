using System.Net;
using Kyndof.Workflows.Adapters.Slack;
using Kyndof.Workflows.Adapters.Smtp;
using Kyndof.Workflows.Api.Settings;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Settings of one installation, from file, environment or command line under <c>Kyndof:</c>.</summary>
internal static class HostSettings
{
    /// <summary><c>Kyndof:Smtp:Host</c> and its neighbours; null without a host: mail goes to the pickup folder. A server on this
    /// machine is spoken to without TLS unless <c>Tls</c> says otherwise.</summary>
    public static SmtpSettings? Smtp(IConfiguration configuration)
    {
        var section = configuration.GetSection("Kyndof:Smtp");
        if (string.IsNullOrWhiteSpace(section["Host"]) || section.Get<SmtpSettings>() is not { } settings) return null;
        return section["Tls"] is null && IsThisMachine(settings.Host) ? settings with { Tls = false } : settings;
    }

    /// <summary>Where people reach this host unless a setting says otherwise: the first address it listens on; every address is this machine's.</summary>
    public static Uri OwnAddress(HostOptions options)
    {
        var first = BindingAddress.Parse(options.Urls.Split(';')[0].Trim());
        var host = first.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : first.Host;
        return new Uri($"{first.Scheme}://{host}:{first.Port}{first.PathBase}/");
    }

    /// <summary><c>Kyndof:Slack:Token</c> and its neighbours; null without a token: posts go to the pickup folder.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static SlackSettings? Slack(IConfiguration configuration)
    {
        try
        {
            return SlackSettings.Read(name => configuration[$"Kyndof:Slack:{name}"]);
        }
        catch (SlackSettingsException unusable)
        {
            throw new SettingException($"Kyndof:Slack:{unusable.Name}", unusable.Problem);
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
