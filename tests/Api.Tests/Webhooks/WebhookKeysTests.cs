using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Api.Webhooks;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Tests.Webhooks;

/// <summary>Keys of a webhook: several at a time, kept as hashes, and a slip in one is found at the start.</summary>
public sealed class WebhookKeysTests
{
    private const string One = "one-key-that-has-32-characters-..";
    private const string Two = "two-key-that-has-32-characters-..";

    [Fact]
    public void A_list_and_one_text_with_commas_mean_the_same()
    {
        var list = Read(("Kyndof:EventGrid:Keys:0", One), ("Kyndof:EventGrid:Keys:1", Events.HashOf(Two)));
        var text = Read(("Kyndof:EventGrid:Keys", $"{One}, {Events.HashOf(Two)}"));
        Assert.All([list, text], keys => Assert.Equal((true, true, false), (keys.Knows(One), keys.Knows(Two), keys.Knows(One + Two))));
    }

    [Fact]
    public void Nothing_configured_lets_nobody_in()
    {
        Assert.True(Read().IsEmpty);
        Assert.False(Read().Knows(One));
    }

    [Theory]
    [InlineData("a-key-of-31-characters-.........")]
    [InlineData("sha256:abc")]
    [InlineData("sha256:zz0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")]
    public void A_key_that_cannot_be_used_is_named_by_its_place_and_not_told(string entry)
    {
        var shown = entry.Length == 32 ? entry[..^1] : entry;
        var problem = Assert.Throws<WebhookKeyException>(() => WebhookKeys.From([One, shown]));
        Assert.Contains("key 2", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(shown, problem.Message, StringComparison.Ordinal);
    }

    private static WebhookKeys Read(params (string Name, string Value)[] settings) => EventGridSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
