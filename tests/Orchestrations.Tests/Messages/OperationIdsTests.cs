using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class OperationIdsTests
{
    [Theory] // SHA-256 of the key, version 8 and the RFC's variant set
    [InlineData("order~K-1042~confirmation")]
    [InlineData("order~K-1042~shipped")]
    public void An_operation_id_follows_from_the_key_alone(string key)
    {
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)));
        var text = OperationIds.TextOf(key);
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", text);
        Assert.Equal((digest[..8], digest[8..12], digest[13..16], digest[20..32]), (text[..8], text[9..13], text[15..18], text[24..]));
        Assert.Equal(OperationIds.Of(key), Guid.Parse(text));
    }

    [Fact] // stands in ledger rows for ever
    public void The_id_of_a_key_never_changes() =>
        Assert.Equal("1b099dbe-0a41-8d71-9062-4a481ca7b78e", OperationIds.TextOf("order~K-1042~confirmation"));
}
