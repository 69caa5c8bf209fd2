using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <param name="Role">Who is asked.</param>
public sealed record AskApprover(ApprovalRun Run, ApprovalAsk Ask, string Role, Instant Due, Instant At);

public enum ApprovalAsk
{
    First,
    Reminder,
    Delegate,
}

/// <summary>Gives the task to whoever stands for the role today, and writes the message that asks them.</summary>
public sealed class AskApproverActivity(TaskBoard tasks, RoleDirectory roles, ClientDirectory clients) : Activity<AskApprover, MessageRequest>
{
    public override async Task<MessageRequest> RunAsync(AskApprover input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var issue = run.Issue;
        var client = await clients.GetAsync(issue.ClientId, cancellationToken);
        var person = new IssuePeople(await roles.PeopleAsync(client, input.At, cancellationToken)).Of(input.Role);
        var because = IssueTexts.ApprovalAsked(run.AmountUsd, input.Role);
        if (input.Ask != ApprovalAsk.Reminder)
        {
            await tasks.RaiseAsync(new WorkTask
            {
                TaskId = ApprovalTasks.IdOf(issue.IssueId, run.ApprovalId, input.Ask),
                Kind = TaskKind.Approval,
                InstanceId = IssueKeys.Instance(issue.IssueId),
                ClientId = issue.ClientId,
                Owner = person,
                Subject = IssueTexts.ApprovalSubject(issue, run.AmountUsd),
                Detail = because,
                CreatedAt = input.At,
                Due = input.Due,
                RuleId = "RAB-3",
            }, cancellationToken);
        }

        return Message(input, person, because);
    }

    private static MessageRequest Message(AskApprover input, string person, LocalizedText because)
    {
        var (run, issue) = (input.Run, input.Run.Issue);
        return new MessageRequest
        {
            Key = IssueKeys.Part(issue.IssueId, $"approve~{run.ApprovalId}~{IssueKeys.Kebab(input.Ask)}"),
            InstanceId = IssueKeys.Instance(issue.IssueId),
            Kind = MessageKind.IssueApproval,
            ClientId = issue.ClientId,
            RuleId = "RAB-3",
            Because = because,
            To = MessageRecipient.Staff(person),
            OnUnknownOutcome = run.Sending.ResendWhenUnknown ? UnknownOutcome.Resend : UnknownOutcome.Hold,
            Data = new IssueMessageData
            {
                IssueId = issue.IssueId,
                Kind = IssueTexts.Name(issue.Kind),
                Tier = (int)run.Tier,
                Summary = issue.Summary,
                OrderId = issue.OrderId,
                Amount = IssueTexts.Usd(run.AmountUsd),
                ReceivedAt = issue.ReceivedAt,
                Due = input.Due,
                PerformanceAt = issue.PerformanceAt,
                Because = because,
                Role = IssueTexts.Role(input.Role),
                Text = run.AskedBy,
            }.ToJson(),
        };
    }
}

internal static class ApprovalTasks
{
    public static string IdOf(string issueId, string approvalId, ApprovalAsk ask) => IssueKeys.Part(issueId, $"approve~{approvalId}~{IssueKeys.Kebab(ask)}");
}
