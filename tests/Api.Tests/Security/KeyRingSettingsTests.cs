using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Settings;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>Role keys of a host that has no key file.</summary>
public sealed class KeyRingSettingsTests
{
    private const string Key = "a-key-of-our-own-for-the-lead";

    [Theory]
    [InlineData("Kyndof:KeyHashes:csLead")]
    [InlineData("Kyndof:KeyHashes:cs-lead")]
    [InlineData("Kyndof:KeyHashes:csLead:0")]
    public void A_hash_opens_what_its_key_stands_for(string setting)
    {
        var ring = Read(isDevelopment: false, (setting, Convert.ToHexString(KeyRing.HashOf(Key))));
        Assert.Equal(Role.CsLead, ring.Find(Key));
        Assert.Null(ring.Find(Key + "x"));
    }

    [Fact]
    public void Two_keys_of_a_role_are_good_side_by_side_while_one_replaces_the_other()
    {
        var ring = Read(isDevelopment: false, ("Kyndof:KeyHashes:operator:0", Hash("old")), ("Kyndof:KeyHashes:operator:1", Hash("new")));
        Assert.Equal((Role.Operator, Role.Operator), (ring.Find("old"), ring.Find("new")));
    }

    [Fact]
    public void A_sample_key_opens_something_in_development_only()
    {
        (string, string) setting = ("Kyndof:Keys:orderSystem", "sample-order-system-key-for-this-machine");
        Assert.Equal(Role.OrderSystem, Read(isDevelopment: true, setting).Find(setting.Item2));
        var refused = Assert.Throws<SettingException>(() => Read(isDevelopment: false, setting));
        Assert.Equal("Kyndof__Keys__orderSystem", refused.Setting);
        Assert.DoesNotContain("sample-order", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void A_key_in_clear_has_twenty_characters_or_more(int length, bool isTaken)
    {
        var read = Record.Exception(() => Read(isDevelopment: false, ("Kyndof:Keys:csm", new string('k', length))));
        Assert.Equal(isTaken, read is null);
    }

    [Theory]
    [InlineData("Kyndof:KeyHashes:manager", "00", "Kyndof__KeyHashes__manager")]
    [InlineData("Kyndof:KeyHashes:csm", "not hex", "Kyndof__KeyHashes__csm")]
    [InlineData("Kyndof:KeyHashes:csm", "00ff", "Kyndof__KeyHashes")]
    public void What_cannot_be_used_is_named(string setting, string value, string named) =>
        Assert.Equal(named, Assert.Throws<SettingException>(() => Read(isDevelopment: false, (setting, value))).Setting);

    private static string Hash(string key) => Convert.ToHexStringLower(KeyRing.HashOf(key));

    private static KeyRing Read(bool isDevelopment, params (string Name, string Value)[] settings) => KeyRingSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static one => KeyValuePair.Create<string, string?>(one.Name, one.Value))).Build(), isDevelopment);
}
