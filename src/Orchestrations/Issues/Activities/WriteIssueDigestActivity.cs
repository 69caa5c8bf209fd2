using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Digest;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <param name="Messages">One for each role that is informed by a summary; none after a week without issues.</param>
public sealed record IssueDigest(IReadOnlyList<MessageRequest> Messages, SendingPolicy Sending);

/// <summary>Writes the week's summary: what came in, what was resolved, and how far issues were raised (RAB-1); and what clients asked most,
/// for those who could answer it before it is asked (RAB-4).</summary>
public sealed class WriteIssueDigestActivity(IssueBoard board, RoleDirectory roles, IPolicyProvider policies) : Activity<ScheduledRun, IssueDigest>
{
    private static readonly Duration Week = Duration.FromDays(7);

    public override async Task<IssueDigest> RunAsync(ScheduledRun input, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var figures = await board.FiguresAsync(input.DueAt - Week, input.DueAt, cancellationToken);
        if (figures.Count == 0) return new IssueDigest([], policy.Sending);
        var lines = IssueDigestLines.Of(figures, EscalationRates.Of(figures, policy.Issues));
        var people = new IssuePeople(await roles.PeopleAsync(null, input.DueAt, cancellationToken));
        var book = new DecisionBook(policy.Decisions, policy.Groups);
        var informed = book.Expand([.. policy.Decisions.Where(decision => decision.WeeklySummary).SelectMany(decision => decision.Informed)]);
        var questions = IssueDigestLines.Questions(figures, policy.Issues);
        return new IssueDigest(
        [
            .. informed.Select(role => Message(input, role, "RAB-1", people.Of(role), IssueDigestLines.WeekTo(input.Date), lines, policy.Profile)),
            .. questions.Count == 0 ? [] : book.Expand(policy.Issues.CommonQuestionsTo).Select(role =>
                Message(input, $"questions~{role}", "RAB-4", people.Of(role), IssueDigestLines.QuestionsTo(input.Date), questions, policy.Profile)),
        ], policy.Sending);
    }

    private static MessageRequest Message(ScheduledRun run, string what, string ruleId, string person, LocalizedText because, IReadOnlyList<LocalizedText> lines, string profile)
    {
        var instance = ScheduleNames.RunInstance(run.Schedule, run.Date);
        return new MessageRequest
        {
            Key = $"{instance}~{what}",
            InstanceId = instance,
            Kind = MessageKind.IssueDigest,
            ClientId = profile,
            RuleId = ruleId,
            Because = because,
            To = MessageRecipient.Staff(person),
            Data = new IssueMessageData
            {
                IssueId = instance,
                Kind = new LocalizedText("Weekly summary", "주간 요약"),
                Tier = 1,
                Because = because,
                Lines = lines,
            }.ToJson(),
        };
    }
}
