using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Tests.Messages;

/// <summary>CHN-6: the next channel is the client's own choice, then the phone.</summary>
public sealed class MessageFallbackTests
{
    [Theory]
    [InlineData(ContactMethod.KakaoTalk, Language.Ko, ClientTier.Standard, null, Channel.KakaoTalk)]
    [InlineData(ContactMethod.KakaoTalk, Language.Ko, ClientTier.Vip, "+82", Channel.KakaoTalk)]
    [InlineData(ContactMethod.KakaoTalk, Language.En, ClientTier.Standard, "+82", Channel.Phone)] // CHN-2: Korean-speaking clients
    [InlineData(ContactMethod.KakaoTalk, Language.En, ClientTier.Standard, null, null)]
    [InlineData(ContactMethod.Phone, Language.Ko, ClientTier.Standard, null, Channel.Phone)]
    [InlineData(ContactMethod.Email, Language.Ko, ClientTier.Vip, null, Channel.Phone)] // CHN-3
    [InlineData(ContactMethod.Email, Language.Ko, ClientTier.Standard, "+82", Channel.Phone)]
    [InlineData(ContactMethod.Email, Language.Ko, ClientTier.Standard, " ", null)]
    [InlineData(ContactMethod.Email, Language.Ko, ClientTier.Standard, null, null)]
    public void The_next_channel_follows_the_client_s_record(ContactMethod method, Language language, ClientTier tier, string? phone, Channel? expected)
    {
        var client = new Client { ClientId = "demo", Name = "Demo", Email = "demo@example.com", ContactMethod = method, Language = language, Tier = tier, Phone = phone };
        Assert.Equal(expected, MessageFallback.For(client).Channel);
    }

    [Fact]
    public void A_client_nobody_knows_has_no_other_channel() => Assert.Null(MessageFallback.For(null).Channel);

    [Fact]
    public void Tasks_are_named_by_the_message_and_again_by_each_round()
    {
        var first = new MessageFallback(Channel.KakaoTalk);
        Assert.Equal("order~K-1~undeliverable~shipped~S1", first.OwnerTaskId("order~K-1", "order~K-1~shipped~S1"));
        Assert.Equal("order~K-1~kakao~shipped~S1", first.ChannelTaskId("order~K-1", "order~K-1~shipped~S1"));
        var again = new MessageFallback(Channel.Phone, Round: 2);
        Assert.Equal("order~K-1~undeliverable~shipped~2", again.OwnerTaskId("order~K-1", "order~K-1~shipped"));
        Assert.Equal("order~K-1~call~shipped~2", again.ChannelTaskId("order~K-1", "order~K-1~shipped"));
        Assert.Null(new MessageFallback(Channel: null).ChannelTaskId("order~K-1", "order~K-1~shipped"));
    }
}
