using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Sending;

/// <summary>Before go-live only listed addresses are written to; the rest is held.</summary>
public sealed class AllowListTests
{
    [Fact]
    public async Task An_address_that_is_not_listed_is_held_until_a_person_lets_the_message_go()
    {
        await using var world = await WithListAsync("""["@elsewhere.example.com", "other-agency@example.com"]""");
        await world.Place();
        Assert.Empty(world.Mails());
        var row = (await world.As("cs-lead").GetAsync("/api/messages/order~K-1042~confirmation")).Json;
        Assert.Equal(("held", "allowList", "The address is not on the allow-list"),
            (row["state"]!.GetValue<string>(), row["heldBy"]!.GetValue<string>(), row["reason"]!.GetValue<string>()));

        (await world.As("specialist").PostAsync("/api/messages/order~K-1042~confirmation/release")).Expect(HttpStatusCode.OK);
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    [Theory]
    [InlineData("""["demo-agency@example.com"]""")]
    [InlineData("""["@EXAMPLE.com"]""")]
    [InlineData("\"someone@example.org, @example.com\"")]
    public async Task A_listed_address_is_written_to(string list)
    {
        await using var world = await WithListAsync(list);
        await world.Place();
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    private static Task<Scenario> WithListAsync(string list) => Scenario.WithClientAt(
        "2026-03-03T09:30+09:00", settings: $$"""{ "Kyndof": { "Sending": { "AllowList": {{list}} } } }""");
}
