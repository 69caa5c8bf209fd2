using Kyndof.Workflows.Domain.Time;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Slack;

/// <summary>The team's Slack, from the host's configuration under <c>Kyndof:Slack</c>; the token comes from a vault or the environment.</summary>
public sealed record SlackSettings
{
    /// <summary>Bot token with the scope <c>chat:write</c>.</summary>
    public required string Token { get; init; }

    /// <summary>Https, or http on this machine; ends in a slash. Default <c>https://slack.com/api/</c>.</summary>
    public Uri BaseUrl { get; init; } = new("https://slack.com/api/");

    /// <summary>The longest one post may take, elapsed. Above zero, at most 100 seconds; default 10 seconds (assumed).</summary>
    public Duration Timeout { get; init; } = Duration.FromSeconds(10);

    /// <param name="setting">A setting by its name below the section; null or empty when it is not set.</param>
    /// <returns>Null without a token.</returns>
    /// <exception cref="SlackSettingsException">A setting cannot be used.</exception>
    public static SlackSettings? Read(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (string.IsNullOrWhiteSpace(setting(nameof(Token)))) return null;
        var settings = new SlackSettings { Token = TokenOf(setting(nameof(Token))!) };
        if (setting(nameof(BaseUrl)) is { Length: > 0 } url) settings = settings with { BaseUrl = UrlOf(url) };
        if (setting(nameof(Timeout)) is { Length: > 0 } timeout) settings = settings with { Timeout = TimeoutOf(timeout) };
        return settings;
    }

    /// <summary>Without the token.</summary>
    public override string ToString() => BaseUrl.ToString();

    private static string TokenOf(string token)
    {
        if (token.StartsWith("@Microsoft.KeyVault", StringComparison.OrdinalIgnoreCase))
            throw new SlackSettingsException(nameof(Token), "is a reference that the vault did not resolve. Put the secret into the vault, or take the setting away.");
        return token.All(static letter => letter is > ' ' and <= '~')
            ? token
            : throw new SlackSettingsException(nameof(Token), "is no token: it holds blanks or letters no token has. Set the bot token, as xoxb-….");
    }

    private static Uri UrlOf(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? url
            : throw new SlackSettingsException(nameof(BaseUrl), "is no https address such as https://slack.com/api/.");

    private static Duration TimeoutOf(string text) =>
        IsoDuration.TryParse(text, out var timeout) && timeout > Duration.Zero && timeout <= Duration.FromSeconds(100)
            ? timeout
            : throw new SlackSettingsException(nameof(Timeout), "is no time from PT1S to PT100S, such as PT10S.");
}

/// <summary>A setting of Slack cannot be used.</summary>
/// <param name="name">Below the section, e.g. <c>Token</c>.</param>
/// <param name="problem">What is wrong and what to set instead; never the token.</param>
public sealed class SlackSettingsException(string name, string problem) : Exception($"Kyndof:Slack:{name} {problem}")
{
    public string Name { get; } = name;

    public string Problem { get; } = problem;
}
