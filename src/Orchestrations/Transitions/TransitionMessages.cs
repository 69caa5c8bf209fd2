using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>What a transition's messages say.</summary>
internal static class TransitionMessages
{
    public static MessageRequest RequestFor(TransitionProcess transition, ProcessNotice notice) => new()
    {
        Key = notice.Key,
        InstanceId = transition.InstanceId,
        Kind = notice.Kind,
        ClientId = transition.Transition.ClientId,
        RuleId = notice.RuleId,
        Because = notice.Because,
        Data = DataFor(transition, notice).ToJson(),
        To = notice.Staff is { } staff ? MessageRecipient.Staff(staff) : null,
        SignedBy = notice.SignedBy,
    };

    public static TransitionPerson Person(Contact contact) => new(contact.Name, contact.Email, contact.Phone);

    private static TransitionMessageData DataFor(TransitionProcess transition, ProcessNotice notice)
    {
        var (policy, step) = (transition.Tracker.Rules.Policy, StepOf(notice.Subject));
        var isIntroduction = notice.Kind == MessageKind.TransitionIntroduction;
        var (reachable, until) = isIntroduction ? ToAsk(transition, notice) : (null, AvailableUntil(transition, notice));
        return new TransitionMessageData
        {
            TransitionId = transition.Transition.TransitionId,
            Outgoing = Person(transition.Outgoing!),
            Incoming = Person(transition.Incoming!),
            Reachable = reachable is null ? null : Person(reachable),
            Step = step is { } kind ? TransitionTexts.Name(kind) : null,
            Ask = step is { } asked && notice.Kind != MessageKind.TransitionInformed ? TransitionTexts.Ask(asked, policy) : null,
            Due = step is null ? null : notice.Due,
            AvailableUntil = isIntroduction || (step is null && notice.Due is not null) ? until : null,
            Because = isIntroduction ? null : notice.Because,
            Text = notice.Text,
        };
    }

    /// <summary>Who the client may still ask, and until when: whoever does the outgoing CSM's part today, not beyond their last day. Nobody once that
    /// has passed, or when the incoming CSM stands in themselves.</summary>
    private static (Contact? Reachable, LocalDate? Until) ToAsk(TransitionProcess transition, ProcessNotice notice)
    {
        var (tracker, today) = (transition.Tracker, transition.Tracker.Facts!.Outgoing);
        var day = notice.DecidedAt.InZone(DateTimeZoneProviders.Tzdb[tracker.Rules.Calendar.Zone]).Date;
        if (day > tracker.LastDay || today.Id == transition.State.Incoming) return (null, null);
        var until = AvailableUntil(transition, notice);
        return (today, tracker.LastDay is { } last && last < until ? last : until);
    }

    private static LocalDate AvailableUntil(TransitionProcess transition, ProcessNotice notice)
    {
        var rules = transition.Tracker.Rules;
        var until = transition.Tracker.AvailableUntil ?? notice.DecidedAt + Duration.FromDays(rules.Policy.AvailableDays);
        return until.InZone(DateTimeZoneProviders.Tzdb[rules.Calendar.Zone]).Date;
    }

    private static StepKind? StepOf(string? subject)
    {
        foreach (var kind in Enum.GetValues<StepKind>())
        {
            if (ProcessWords.Kebab(kind) == subject) return kind;
        }

        return null;
    }
}
