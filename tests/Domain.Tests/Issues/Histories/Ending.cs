using System.Globalization;
using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>What two lives of the same history must have in common.</summary>
internal static class Ending
{
    /// <summary>The first difference; null when there is none.</summary>
    public static string? Difference(Decisions calm, Decisions disturbed)
    {
        var (first, second) = (Of(calm), Of(disturbed));
        for (var place = 0; place < Math.Max(first.Count, second.Count); place++)
        {
            var (one, other) = (first.ElementAtOrDefault(place), second.ElementAtOrDefault(place));
            if (one != other) return $"undisturbed: {one}\ndisturbed:   {other}";
        }

        return calm.Messages.Concat(calm.Tasks).Concat(calm.Approvals).Except(disturbed.Carried).FirstOrDefault() is { } lost ? $"{lost} was never carried out" : null;
    }

    private static List<string> Of(Decisions life)
    {
        var state = life.Ended!;
        return
        [
            .. life.Lines,
            string.Create(CultureInfo.InvariantCulture, $"{state.Stage} {state.StageSince} {state.Tier} {state.EmergencySince} {state.RaisedAt} {state.SpentUsd} {state.ApprovedUsd} {state.FailedSolutions} {state.TopReminders}"),
            .. state.Rungs.Select(rung => $"{rung}"),
            .. state.Clocks.Select(Told),
            .. state.Solutions.Select(solution => $"{solution with { Options = [] }}"),
            .. state.Approvals.Select(approval => $"{approval}"),
            .. state.Requests.Select(request => $"{request}"),
            .. life.Messages.Order(StringComparer.Ordinal),
            .. life.Tasks.Order(StringComparer.Ordinal),
            .. life.Settled.Order(StringComparer.Ordinal),
            .. life.Approvals.Order(StringComparer.Ordinal),
            .. life.Moot.Order(StringComparer.Ordinal),
        ];
    }

    private static string Told(IssueClock clock) =>
        $"{clock.Kind} {clock.Tier} {clock.Rung} {clock.Emergency} {clock.Superseded} {clock.BreachedAt} {clock.Ledger.StartedAt} {clock.Ledger.StoppedAt} {string.Join(", ", clock.Ledger.Pauses)} warned {string.Join(' ', clock.Warned)}";
}
