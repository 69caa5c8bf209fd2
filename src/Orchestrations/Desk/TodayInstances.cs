using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Processes that are late, will be due soon, or have failed.</summary>
internal sealed class TodayInstances(InstanceBoard board)
{
    public async Task<TodayPart> ReadAsync(string? owner, Instant at, DeskPolicy desk, CancellationToken cancellationToken)
    {
        var late = await board.FirstInStateAsync(InstanceState.Late, owner, null, cancellationToken);
        var soon = await board.DueBetweenAsync(at, at + desk.DueSoon, owner, cancellationToken);
        var failed = await board.FirstInStateAsync(InstanceState.Failed, owner, at - Duration.FromDays(desk.FailedDays), cancellationToken);
        return new TodayPart(
        [
            .. late.Items.Select(view => Entry(TodayGroup.Late, TodayHarm.Late, view, TodayTexts.Late)),
            .. soon.Items.Select(view => Entry(TodayGroup.DueSoon, TodayHarm.DueSoon, view, TodayTexts.DueSoon)),
            .. failed.Items.Select(view => Entry(TodayGroup.Failed, TodayHarm.Failed, view, TodayTexts.Stopped)),
        ], [.. Cut(late, TodayGroup.Late), .. Cut(soon, TodayGroup.DueSoon), .. Cut(failed, TodayGroup.Failed)]);
    }

    private static IEnumerable<TodayGroup> Cut(Page<InstanceView> page, TodayGroup group) => page.Next is null ? [] : [group];

    public static TodayEntry Entry(TodayGroup group, TodayHarm harm, InstanceView view, LocalizedText because) => new(group, new TodayItem
    {
        Id = view.Id,
        What = TodayWhat.Instance,
        Harm = harm,
        Because = because,
        InstanceId = view.Id,
        Process = view.Process,
        ClientId = view.ClientId,
        Subject = TodayTexts.Subject(view),
        Owner = view.Owner,
        Due = view.Due,
        Next = view.NextStep is { } step ? NextStepTexts.Of(step) : null,
        Action = new TodayAction(TodayDeed.Open),
    });
}
