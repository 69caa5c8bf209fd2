using System.Text;
using Kyndof.Workflows.Api.Settings;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Tests.Settings;

public sealed class LinkSettingsTests
{
    private static readonly string Secret = new('s', 32);

    [Fact]
    public void One_secret_or_several_in_order_and_an_address_of_ones_own()
    {
        Assert.Equal([Secret], Secrets(Read(("Kyndof:Links:Secrets", Secret))));
        Assert.Equal([Secret + "new", Secret], Secrets(Read(("Kyndof:Links:Secrets:0", Secret + "new"), ("Kyndof:Links:Secrets:1", $" {Secret}\n"))));
        Assert.Equal("https://own.example.com/", Read().Address.AbsoluteUri);
        Assert.Equal("https://flows.example.com/cs", Read(("Kyndof:Links:BaseUrl", "https://flows.example.com/cs")).Address.AbsoluteUri);
    }

    [Fact]
    public void A_host_that_keeps_nothing_needs_a_secret()
    {
        Assert.Contains("nothing signs", Assert.Throws<SettingException>(() => Read().Needed()).Message, StringComparison.Ordinal);
        Assert.Single(Read(("Kyndof:Links:Secrets:0", Secret)).Needed().Secrets);
    }

    [Theory]
    [InlineData("Kyndof:Links:Secrets:0", "0123456789012345678901234567890", "at least 32")]
    [InlineData("Kyndof:Links:Secrets", "", "at least 32")]
    [InlineData("Kyndof:Links:Secrets:1", "sample-0123456789012345678901234567890", "sample's")]
    [InlineData("Kyndof:Links:Secrets:0", "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/one)", "did not resolve")]
    [InlineData("Kyndof:Links:BaseUrl", "flows.example.com", "no address")]
    [InlineData("Kyndof:Links:BaseUrl", "https://flows.example.com/?a=1", "no address")]
    public void What_cannot_be_used_is_named_without_its_value(string setting, string value, string says)
    {
        var refused = Assert.Throws<SettingException>(() => Read((setting, value)));
        Assert.Equal(setting, refused.Setting);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.False(value.Length > 0 && refused.Message.Contains(value, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Secrets(LinkSettings settings) => settings.Secrets.Select(Encoding.UTF8.GetString);

    private static LinkSettings Read(params (string Name, string Value)[] settings) => LinkSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build(),
        new Uri("https://own.example.com"),
        development: false);
}
