using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>The process dies at every write of a post. Slack cannot be asked: a repeat is counted, and nothing is lost.</summary>
public sealed class SlackCrashTests
{
    private const int WritesOfOnePost = 8;

    public static TheoryData<int, bool> EveryWrite()
    {
        var data = new TheoryData<int, bool>();
        for (var write = 1; write <= WritesOfOnePost; write++)
        {
            data.Add(write, false);
            data.Add(write, true);
        }

        return data;
    }

    [Fact]
    public async Task A_post_costs_as_many_writes_as_these_tests_die_at()
    {
        var world = new MessageWorld();
        await world.SendAsync(IssueRequests.ToSlack());
        Assert.Equal(WritesOfOnePost, world.Records.Writes);
    }

    [Theory, MemberData(nameof(EveryWrite))]
    public async Task A_crash_at_a_write_loses_nothing_and_counts_each_repeat(int write, bool after)
    {
        var world = new MessageWorld();
        (world.Records.DieAtWrite, world.Records.DieAfterIt) = (write, after);
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync(IssueRequests.ToSlack()));
        world.Restart();

        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToSlack())).State);
        var row = await world.RowAsync(IssueRequests.ToSlack().Key);
        Assert.InRange(world.Chat.Taken.Count, 1, 1 + row.RepeatsAfterUnknown);
        Assert.All(world.Chat.Taken, post => Assert.Equal(row.Key, post.Key));
        Assert.Equal([row.Key], await world.KeysAsync(new LedgerFilter(State: MessageState.Accepted)));
        Assert.Empty(world.Sender.Taken);
    }

    [Theory]
    [InlineData(UnknownOutcome.Resend, MessageState.Accepted, 2)]
    [InlineData(UnknownOutcome.Hold, MessageState.OutcomeUnknown, 1)]
    public async Task A_post_whose_answer_a_crash_hid_is_repeated_or_left_to_a_person_as_policy_says(UnknownOutcome policy, MessageState state, int posts)
    {
        var world = new MessageWorld();
        var request = IssueRequests.ToSlack() with { OnUnknownOutcome = policy };
        world.Chat.During = message =>
        {
            world.Chat.Taken.Add(message);
            throw new CrashException();
        };
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync(request));
        world.Chat.During = null;
        world.Restart();
        Assert.Equal(state, (await world.SendAsync(request)).State);
        Assert.Equal((posts, posts - 1), (world.Chat.Taken.Count, (await world.RowAsync(request.Key)).RepeatsAfterUnknown));
    }
}
