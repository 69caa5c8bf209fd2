using Kyndof.Workflows.Adapters.Slack;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Slack;

public sealed class SlackSettingsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_token_there_is_no_Slack(string? token) => Assert.Null(Read(("Token", token), ("BaseUrl", "nonsense")));

    [Fact]
    public void A_token_is_enough_and_the_rest_can_be_set()
    {
        Assert.Equal(("https://slack.com/api/", Duration.FromSeconds(10)), Of(Read(("Token", "token-1"))));
        Assert.Equal(("http://127.0.0.1:8080/api/", Duration.FromSeconds(100)), Of(Read(("Token", "token-1"), ("BaseUrl", "http://127.0.0.1:8080/api"), ("Timeout", "PT100S"))));
    }

    [Theory]
    [InlineData("Token", "@Microsoft.KeyVault(SecretUri=https://vault/secrets/slack-token)")]
    [InlineData("Token", "token 1")]
    [InlineData("Token", "토큰")]
    [InlineData("BaseUrl", "http://slack.example.com/api/")]
    [InlineData("BaseUrl", "slack.com")]
    [InlineData("Timeout", "PT0S")]
    [InlineData("Timeout", "PT101S")]
    [InlineData("Timeout", "10")]
    public void What_cannot_be_used_is_named_and_a_token_never_shown(string name, string value)
    {
        var unusable = Assert.Throws<SlackSettingsException>(() => Read(("Token", "not-to-be-shown"), (name, value)));
        Assert.Equal(name, unusable.Name);
        Assert.DoesNotContain("not-to-be-shown", unusable.Message, StringComparison.Ordinal);
        if (name == "Token") Assert.DoesNotContain(value, unusable.Message, StringComparison.Ordinal);
    }

    private static (string, Duration) Of(SlackSettings? settings) => (settings!.BaseUrl.ToString(), settings.Timeout);

    private static SlackSettings? Read(params (string Name, string? Value)[] settings) => SlackSettings.Read(name => settings.LastOrDefault(one => one.Name == name).Value);
}
