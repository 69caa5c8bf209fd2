using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Settings;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class KeyRingSettingsTests
{
    private const string Long = "0123456789abcdefghij";

    [Theory]
    [InlineData("Kyndof:Keys:order-system")]
    [InlineData("Kyndof:Keys:orderSystem")]
    [InlineData("Kyndof:Keys:ORDERSYSTEM:0")]
    public void A_role_may_be_written_either_way(string setting) => Assert.Equal(Role.OrderSystem, Read((setting, Long)).Find(Long));

    [Fact]
    public void A_new_key_works_beside_the_old_one()
    {
        var ring = Read(("Kyndof:KeyHashes:csLead:0", HashOf("old")), ("Kyndof:KeyHashes:csLead:1", HashOf("new")), ("Kyndof:Keys:csLead", Long));
        Assert.Equal([Role.CsLead, Role.CsLead, Role.CsLead], new[] { "old", "new", Long }.Select(ring.Find).OfType<Role>());
        Assert.Null(ring.Find("other"));
    }

    [Fact]
    public void The_same_key_twice_for_one_role_is_one_key() =>
        Assert.Equal(Role.Csm, Read(("Kyndof:Keys:csm", Long), ("Kyndof:KeyHashes:csm", HashOf(Long).ToLowerInvariant())).Find(Long));

    [Theory]
    [InlineData("Kyndof:Keys:cfo", "0123456789abcdefghi", "at least 20")]
    [InlineData("Kyndof:Keys:cfo", "sample-0123456789abcdefghij", "sample's key")]
    public void What_could_be_guessed_is_fine_for_development_only(string setting, string key, string says)
    {
        Refused(says, setting, false, (setting, key));
        Assert.Equal(Role.Cfo, KeyRingSettings.Read(Settings((setting, key)), development: true).Find(key));
    }

    [Theory]
    [InlineData("Kyndof:Keys:cfo", "", "empty")]
    [InlineData("Kyndof:Keys:cfo", "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/one)", "did not resolve")]
    [InlineData("Kyndof:Keys:somebody", Long, "no such role")]
    [InlineData("Kyndof:KeyHashes:cfo", Long, "64 hex digits")]
    [InlineData("Kyndof:KeyHashes:cfo:0", "zz23456789012345678901234567890123456789012345678901234567890123", "64 hex digits")]
    public void What_cannot_be_used_is_named_without_its_value(string setting, string value, string says) => Refused(says, setting, true, (setting, value));

    [Fact]
    public void One_key_for_two_roles_is_refused() =>
        Refused("another role's", "Kyndof:KeyHashes:ceo", false, ("Kyndof:Keys:cfo", Long), ("Kyndof:KeyHashes:ceo", HashOf(Long)));

    [Fact]
    public void Without_any_key_the_platform_must_sign_callers_in()
    {
        Refused("nobody could call", "Kyndof:KeyHashes", true);
        Assert.Null(KeyRingSettings.Read(Settings(), development: false, platformSignIn: true).Find(Long));
    }

    private static void Refused(string says, string setting, bool development, params (string Name, string Value)[] settings)
    {
        var refused = Assert.Throws<SettingException>(() => KeyRingSettings.Read(Settings(settings), development));
        Assert.Equal(setting, refused.Setting);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith($"Setting {setting}: ", refused.Message, StringComparison.Ordinal);
        foreach (var (_, value) in settings) Assert.False(value.Length > 0 && refused.Message.Contains(value, StringComparison.Ordinal));
    }

    private static KeyRing Read(params (string Name, string Value)[] settings) => KeyRingSettings.Read(Settings(settings), development: false);

    private static string HashOf(string key) => Convert.ToHexString(KeyRing.HashOf(key));

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
