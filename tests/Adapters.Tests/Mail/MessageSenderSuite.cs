using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Mail;

/// <summary>What every sender of e-mail must do. A sender joins by saying how it is made and where its mails are.</summary>
public abstract class MessageSenderSuite
{
    protected abstract IMessageSender Sender { get; }

    /// <summary>A sender whose provider is out of reach.</summary>
    protected abstract IMessageSender Unreachable { get; }

    /// <summary>Messages that arrived.</summary>
    protected abstract int Arrivals { get; }

    [Fact]
    public async Task Accepts_a_key_again_under_the_same_id()
    {
        var first = Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Equal(first, await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.NotEqual(first, await Sender.SendAsync(OutgoingSamples.Korean, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@example.com, b@example.com")]
    [InlineData("Demo <a@example.com>")]
    [InlineData("a@example.com\r\nRCPT TO:<b@example.com>")]
    [InlineData("고객@example.com")]
    public async Task Refuses_what_is_not_one_address(string address)
    {
        Assert.IsType<SendResult.Refused>(await Sender.SendAsync(OutgoingSamples.English with { To = address }, default));
        Assert.Equal(0, Arrivals);
    }

    [Theory]
    [InlineData("../order")]
    [InlineData("a/b")]
    [InlineData("")]
    public async Task Knows_no_other_keys_than_the_ledgers(string key) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Sender.SendAsync(OutgoingSamples.English with { Key = key }, default));

    [Fact]
    public async Task Answers_unavailable_when_the_provider_is_out_of_reach() =>
        Assert.IsType<SendResult.Unavailable>(await Unreachable.SendAsync(OutgoingSamples.English, default));
}
