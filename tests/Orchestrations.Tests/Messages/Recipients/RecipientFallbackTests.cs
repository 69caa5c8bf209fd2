using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>What does not reach a colleague or Slack becomes one task of the team, and none for the client (CHN-6).</summary>
public sealed class RecipientFallbackTests
{
    private const string ProviderId = "4a8bb5c1-2a4e-4e6f-9d2a-0f6f0c1e2d3b";
    private readonly MessageWorld world = new();

    public RecipientFallbackTests() =>
        world.Directory.Clients["demo"] = world.Directory.Clients["demo"] with { Phone = "+82 2 555 0100", Csm = "csm-1" };

    [Fact]
    public async Task A_refused_post_is_one_task_of_the_team_however_often_it_falls_back()
    {
        world.Chat.Answers.Enqueue(new SendResult.Refused("Slack answered channel_not_found"));
        var context = new StepContext((MessageCatalog.SendMessage, world.Send), (MessageCatalog.FallBack, world.FallBack));
        for (var run = 0; run < 2; run++)
            await new MessageDeliveryOrchestration().RunAsync(context, new MessageDelivery(IssueRequests.ToSlack(), world.Policy.Current.Sending));
        var task = await OnlyTaskAsync();
        Assert.Contains("#cs-urgent (Slack answered channel_not_found)", task.Subject.En, StringComparison.Ordinal);
        Assert.Contains("#cs-urgent에 전달되지 않았습니다", task.Subject.Ko, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeliveryStatus.Bounced, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Failed, MessageState.Failed)]
    public async Task A_bounced_mail_to_a_colleague_calls_nobodys_client(DeliveryStatus status, MessageState state)
    {
        var request = IssueRequests.ToColleague();
        world.Sender.Answers.Enqueue(new SendResult.Accepted(ProviderId));
        await world.SendAsync(request);
        var report = new DeliveryReport(ProviderId, status, Instant.FromUtc(2026, 3, 2, 0, 1), "no such mailbox");
        var context = new StepContext((MessageCatalog.ApplyDeliveryReport, world.ApplyReport), (MessageCatalog.FallBack, world.FallBack));
        await new DeliveryReportOrchestration().RunAsync(context, new HandleDeliveryReport(request.InstanceId, request.Key, report));
        Assert.Equal(state, (await world.RowAsync(request.Key)).State);
        Assert.Contains("csm-1@example.com", (await OnlyTaskAsync()).Subject.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_given_up_before_it_was_written_names_why_it_was_to_be_sent()
    {
        var result = await world.Fail.RunAsync(new FailMessage(IssueRequests.ToColleague(), "records were down"), default);
        Assert.Equal(MessageFallback.ForTeam(), result.Fallback);
        await world.FallBack.RunAsync(new FallBack(IssueRequests.Instance, result.Key, result.Reason, result.Fallback!, world.Time.Now), default);
        Assert.Equal("“The issue was opened.” did not reach csm-1 (records were down).", (await OnlyTaskAsync()).Subject.En);
    }

    [Fact]
    public async Task Without_Slack_each_post_fails_with_the_reason() =>
        Assert.Equal(
            "Slack is not set up here",
            Assert.IsType<SendResult.Refused>(await new NoTeamChat().SendAsync(new OutgoingMessage("k", "#cs-urgent", null!, world.Time.Now), default)).Reason);

    private async Task<WorkTask> OnlyTaskAsync()
    {
        var task = Assert.Single((await world.Tasks.ListAsync(new TaskFilter())).Items);
        Assert.Equal((TaskKind.Undeliverable, "team", "CHN-6", IssueRequests.Instance), (task.Kind, task.Owner, task.RuleId, task.InstanceId));
        return task;
    }
}
