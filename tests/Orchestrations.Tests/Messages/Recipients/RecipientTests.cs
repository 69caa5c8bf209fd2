using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>Messages to colleagues and to Slack on the same ledger.</summary>
public sealed class RecipientTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_colleague_is_written_to_in_their_language_with_their_name_and_a_link_of_their_own()
    {
        await world.SendAsync(IssueRequests.ToColleague());
        var mail = Assert.Single(world.Sender.Taken);
        Assert.Equal(("csm-1@example.com", "Demo Manager", "orders@example.com", "team@example.com"), (mail.To, mail.Content.ToName, mail.Content.FromAddress, mail.Content.ReplyToAddress));
        var data = JsonNode.Parse(mail.Content.Text)!;
        Assert.Equal(
            ("Demo Manager", "https://example.com/I-7/1#csm-1", "Demo Agency", "Asia/Seoul"),
            ((string?)data["recipient"]!["name"], (string?)data["link"], (string?)data["client"]!["name"], (string?)data["zone"]));
        var row = await world.RowAsync(mail.Key);
        Assert.Equal(("demo", Channel.Email, Language.En, MessageRecipient.Staff("csm-1")), (row.ClientId, row.Channel, row.Language, row.Recipient));
        Assert.Equal([mail.Key], await world.KeysAsync(new LedgerFilter(ClientId: "demo")));
    }

    [Fact]
    public async Task A_message_about_a_client_nobody_knows_still_reaches_the_colleague()
    {
        await world.SendAsync(IssueRequests.ToColleague() with { ClientId = "unknown", Link = null });
        var data = JsonNode.Parse(Assert.Single(world.Sender.Taken).Content.Text)!.AsObject();
        Assert.True(data.ContainsKey("client") && data.ContainsKey("link"));
        Assert.Null(data["client"]);
        Assert.Null(data["link"]);
    }

    [Fact]
    public async Task Whoever_stands_in_by_the_next_try_gets_words_and_a_link_of_their_own()
    {
        var request = IssueRequests.ToColleague();
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed", Duration.FromMinutes(1)));
        await world.SendAsync(request);
        world.Directory.Colleagues["csm-1"] = new Colleague(new Contact("csm-2", "Demo Delegate", "csm-2@example.com", null), Language.Ko);
        await world.SendAsync(request);
        var mail = Assert.Single(world.Sender.Taken);
        Assert.Equal(("csm-2@example.com", "Demo Delegate"), (mail.To, mail.Content.ToName));
        Assert.Contains("#csm-2", mail.Content.Text, StringComparison.Ordinal);
        Assert.Equal((mail.To, Language.Ko), ((await world.RowAsync(mail.Key)).To, (await world.RowAsync(mail.Key)).Language));
        Assert.Equal(mail.Content, await world.Ledger.ContentAsync(mail.Key));
    }

    [Fact]
    public async Task Slack_gets_ids_and_times_and_no_words_of_anybody()
    {
        await world.SendAsync(IssueRequests.ToSlack());
        Assert.Empty(world.Sender.Taken);
        var post = Assert.Single(world.Chat.Taken);
        Assert.Equal("#cs-urgent", post.To);
        var data = JsonNode.Parse(post.Content.Text)!.AsObject();
        Assert.Equal(
            ["brand", "due", "emergency", "issueId", "kind", "link", "orderId", "tier", "zone"],
            data.Select(static pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("jackets", post.Content.Text, StringComparison.Ordinal);
        var row = await world.RowAsync(post.Key);
        Assert.Equal((Channel.Slack, "#cs-urgent", "demo", MessageState.Accepted), (row.Channel, row.To, row.ClientId, row.State));
    }

    [Fact]
    public async Task A_wait_Slack_asks_for_holds_up_that_message_alone()
    {
        world.Sender.HasQuota = true;
        world.Chat.Answers.Enqueue(new SendResult.Unavailable("Slack answered 429", Duration.FromSeconds(30)));
        var result = await world.SendAsync(IssueRequests.ToSlack());
        Assert.Equal((MessageState.Planned, world.Time.Now + Duration.FromSeconds(30)), (result.State, result.TryAgainAt));
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToSlack() with { Key = "issue~I-8~urgent~1", InstanceId = "issue~I-8" })).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);

        world.Time.Now += Duration.FromSeconds(29);
        Assert.Equal((MessageState.Planned, "Slack answered 429"), ((await world.SendAsync(IssueRequests.ToSlack())).State, (await world.RowAsync(IssueRequests.ToSlack().Key)).Reason));
        world.Time.Now += Duration.FromSeconds(1);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToSlack())).State);
        Assert.Equal(2, (await world.RowAsync(IssueRequests.ToSlack().Key)).Attempts);
    }

    [Fact]
    public async Task A_quota_of_the_mail_is_none_of_Slack()
    {
        world.Policy.Send(sending => sending with { PerMinute = 1, PerHour = 1 });
        world.Sender.HasQuota = true;
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToColleague())).State);
        Assert.Equal(MessageState.Planned, (await world.SendAsync()).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(IssueRequests.ToSlack())).State);
    }

    [Fact]
    public void A_request_and_a_row_of_before_know_no_recipient_and_stay_as_they_were()
    {
        var request = WorkflowJson.Serialize(MessageWorld.Request());
        Assert.DoesNotContain("\"to\"", request, StringComparison.Ordinal);
        Assert.Null(WorkflowJson.Deserialize<MessageRequest>(request)!.To);
        Assert.DoesNotContain("toTeam", WorkflowJson.Serialize(new MessageFallback(Channel.Phone)), StringComparison.Ordinal);
    }
}
