using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <content>Who takes the accounts (TRN-1, TRN-6).</content>
public sealed partial class DepartureTracker
{
    /// <summary>Whoever leaves takes no account over either.</summary>
    private void AskToReplace(Instant at)
    {
        if (State.Taking.Count == 0) return;
        var because = DepartureTexts.TakesMany(Departure.Csm, State.Taking);
        Note(at, "TRN-6", "departure", because);
        TellLead("taking", because, at);
        foreach (var transitionId in State.Taking)
            Give(new ProcessTask(
                TransitionKeys.DeparturePart(Departure.DepartureId, $"replace~{transitionId}"), TaskKind.Check, "TRN-6", Lead, DepartureTexts.Takes(Departure.Csm, transitionId), null,
                NextClose(at, Rules.Policy.IntroduceWithinDays)));
    }

    /// <summary>The CS Lead has to say who takes an account.</summary>
    private void Ask(DepartureAccount account, Instant at)
    {
        var asked = account with { Stage = AccountStage.Unassigned, Asked = account.Asked + 1 };
        Put(asked);
        var due = NextClose(at, Rules.Policy.IntroduceWithinDays);
        if (State.RemindAt is null || State.Unassigned == 1) State.RemindAt = due;
        Give(new ProcessTask(
            TaskOf(asked), TaskKind.Check, "TRN-1", Lead, DepartureTexts.WhoTakes(account.ClientId), account.Why is { } why ? DepartureTexts.WhyNot(account.WhyCode, why) : null,
            due));
    }

    /// <summary>TRN-6: the CS Lead hears every business day of accounts nobody takes.</summary>
    private void Remind(Instant at)
    {
        State.OverdueWords++;
        State.RemindAt = NextClose(at, Rules.Policy.OverdueEveryDays);
        var because = DepartureTexts.StillUnassigned([.. State.Accounts.Where(account => account.Stage == AccountStage.Unassigned).Select(account => account.ClientId)]);
        Note(at, "TRN-6", "overdue", because);
        TellLead(FormattableString.Invariant($"unassigned~{State.OverdueWords}"), because, at);
    }

    private void Assign(DepartureAssignment assigned, string by, Instant at)
    {
        if (IsOver || Of(assigned.ClientId) is not { Stage: AccountStage.Unassigned } account) return;
        CloseTask(TaskOf(account));
        Put(account with { Stage = AccountStage.Assigned, Incoming = assigned.Incoming, Why = null, WhyCode = null });
        Note(at, "TRN-1", "account", DepartureTexts.Assigned(assigned, by));
    }
}
