using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk.Activities;

/// <param name="Messages">One, to whoever stands for the CS Lead today; none on a closed day.</param>
public sealed record MorningDigest(IReadOnlyList<MessageRequest> Messages, SendingPolicy Sending);

/// <summary>Writes what the day begins with: the figures of <see cref="TodayBoard"/> and its first rows.</summary>
/// <param name="links">Null: the message carries no link.</param>
public sealed class WriteMorningDigestActivity(TodayBoard board, RoleDirectory roles, IPolicyProvider policies, TimeProvider time, IActionLinks? links = null)
    : Activity<ScheduledRun, MorningDigest>
{
    private const string Reader = "cs-lead";

    public override async Task<MorningDigest> RunAsync(ScheduledRun input, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var calendar = BusinessCalendar.From(policy.Calendar);
        if (!calendar.IsBusinessDay(input.Date)) return new MorningDigest([], policy.Sending);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var today = await board.ReadAsync(owner: null, now, cancellationToken);
        var people = new IssuePeople(await roles.PeopleAsync(null, now, cancellationToken));
        var instance = ScheduleNames.RunInstance(input.Schedule, input.Date);
        return new MorningDigest(
        [
            new MessageRequest
            {
                Key = $"{instance}~{Reader}",
                InstanceId = instance,
                Kind = MessageKind.MorningDigest,
                ClientId = policy.Profile,
                RuleId = "RAB-1",
                Because = MorningDigestLines.DayOf(input.Date),
                To = MessageRecipient.Staff(people.Of(Reader)),
                OnUnknownOutcome = policy.Sending.ResendWhenUnknown ? UnknownOutcome.Resend : UnknownOutcome.Hold,
                Data = new MorningDigestData
                {
                    Day = input.Date,
                    Because = MorningDigestLines.DayOf(input.Date),
                    Figures = MorningDigestLines.Figures(today),
                    Lines = MorningDigestLines.Rows(today, calendar.Zone),
                    More = MorningDigestLines.HasMore(today),
                    Page = links?.PageUrl,
                }.ToJson(),
            },
        ], policy.Sending);
    }
}
