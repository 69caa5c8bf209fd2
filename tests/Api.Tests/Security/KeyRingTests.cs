using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class KeyRingTests
{
    [Fact]
    public void A_key_is_known_by_its_hash_alone()
    {
        var ring = KeyRing.FromHashes([new KeyHash(Role.Csm, KeyRing.HashOf("one")), new KeyHash(Role.Operator, KeyRing.HashOf("two"))]);
        Assert.Equal(Role.Csm, ring.Find("one"));
        Assert.Equal(Role.Operator, ring.Find("two"));
        Assert.Null(ring.Find("One"));
        Assert.Null(ring.Find(""));
    }

    [Fact]
    public void A_hash_of_another_length_is_refused_with_the_role_it_belongs_to()
    {
        var refused = Assert.Throws<ArgumentException>(() => KeyRing.FromHashes([new KeyHash(Role.CsLead, new byte[31])]));
        Assert.Contains("cs-lead has 31 bytes", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_key_for_two_roles_is_refused() =>
        Assert.Throws<ArgumentException>(() => KeyRing.FromHashes([new KeyHash(Role.Csm, KeyRing.HashOf("one")), new KeyHash(Role.Cfo, KeyRing.HashOf("one"))]));

    [Theory]
    [InlineData(Role.OrderSystem, "order-system")]
    [InlineData(Role.CsLead, "cs-lead")]
    [InlineData(Role.OperationsDirector, "operations-director")]
    public void A_role_has_one_name_both_ways(Role role, string name)
    {
        Assert.Equal(name, role.Name());
        Assert.True(Roles.TryParse(name, out var parsed));
        Assert.Equal(role, parsed);
        Assert.False(Roles.TryParse(role.ToString(), out _));
    }
}
