using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>A client's hold is about what the client reads; the hold of all sending and the allow-list are about e-mail; Slack goes out.</summary>
public sealed class RecipientHoldTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_clients_own_hold_does_not_keep_their_colleagues_in_the_dark()
    {
        await world.Control.HoldAsync("demo", "cs-lead");
        Assert.Equal(
            [MessageState.Held, MessageState.Accepted, MessageState.Accepted],
            await StatesAsync());
    }

    [Fact]
    public async Task The_hold_of_all_sending_keeps_mail_to_colleagues_back_and_never_Slack()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        Assert.Equal(
            [MessageState.Held, MessageState.Held, MessageState.Accepted],
            await StatesAsync());
        Assert.Equal(HoldCause.Everything, (await world.RowAsync(IssueRequests.ToColleague().Key)).HeldBy);
    }

    [Theory]
    [InlineData("csm-1@example.com", MessageState.Accepted)]
    [InlineData("demo@example.com", MessageState.Held)]
    public async Task The_allow_list_is_asked_about_a_colleagues_own_address_and_not_about_Slack(string entry, MessageState expected)
    {
        world.Options = new SendingOptions { AllowList = [entry] };
        world.Restart();
        Assert.Equal(expected, (await world.SendAsync(IssueRequests.ToColleague())).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToSlack())).State);
    }

    private async Task<IReadOnlyList<MessageState>> StatesAsync() =>
        [(await world.SendAsync()).State, (await world.SendAsync(IssueRequests.ToColleague())).State, (await world.SendAsync(IssueRequests.ToSlack())).State];
}
