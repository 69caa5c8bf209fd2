using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>What the day begins with: the four figures and the rows behind them, the greatest harm first.</summary>
/// <remarks>A process and its own task that is due are one thing: the row is the process's, and the task is what is done about it.</remarks>
public sealed class TodayBoard(
    InstanceBoard instances, TaskBoard tasks, IMessageDesk messages, IssueBoard issues, ClientDirectory clients, StaffDirectory staff, IPolicyProvider policies)
{
    /// <summary>What one figure counts up to; assumed.</summary>
    public const int MostCounted = 1000;

    private readonly TodayEmergencies emergencies = new(issues, instances);
    private readonly TodayHarms harms = new(clients);
    private readonly TodayNames names = new(instances, clients, staff);

    /// <param name="owner">Staff id, or the id of a contact of the policy; null: everybody's.</param>
    /// <param name="at">The moment late and soon are measured from.</param>
    /// <exception cref="InvalidOperationException">The policy in force has no section <c>desk</c>; a policy file always has.</exception>
    public async Task<TodayAnswer> ReadAsync(string? owner, Instant at, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var desk = policy.Desk ?? throw new InvalidOperationException($"Policy {policy.Profile}, version {policy.Version}, has no section 'desk'.");
        var owned = new TodayInstances(instances).ReadAsync(owner, at, desk, cancellationToken);
        var asked = new TodayTasks(tasks).ReadAsync(owner, at, desk, cancellationToken);
        var written = new TodayMessages(messages, tasks).ReadAsync(at, policy, desk, cancellationToken);
        var (running, due, letters) = (await owned, await asked, await written);
        var urgent = await emergencies.ReadAsync(cancellationToken);
        var entries = TodayMerge.Of(running.Entries, TodayMerge.Uncovered(due.Entries, letters.Entries))
            .Concat(owner is null ? letters.Entries : await names.OwnedAsync(letters.Entries, owner, cancellationToken))
            .ToList();
        entries.AddRange(await emergencies.MissingAsync(urgent, entries, owner, cancellationToken));
        var figures = Figures(entries, [.. running.Cut, .. due.Cut, .. letters.Cut]);
        var ranked = await harms.RankAsync(entries, [.. urgent.Select(static row => row.IssueId)], cancellationToken);
        var items = await names.CompleteAsync([.. ranked.Take(desk.Items)], policy, cancellationToken);
        return new TodayAnswer(figures, desk.DueSoon, items, ranked.Count > items.Count || IsCut(figures));
    }

    private static bool IsCut(TodayFigures figures) => figures.Late.More || figures.DueSoon.More || figures.Waiting.More || figures.Failed.More;

    private static TodayFigures Figures(IReadOnlyList<TodayEntry> entries, HashSet<TodayGroup> cut)
    {
        return new TodayFigures(Of(TodayGroup.Late), Of(TodayGroup.DueSoon), Of(TodayGroup.Waiting), Of(TodayGroup.Failed));

        TodayFigure Of(TodayGroup group)
        {
            var count = entries.Count(entry => entry.Group == group);
            return new TodayFigure(Math.Min(count, MostCounted), count > MostCounted || cut.Contains(group));
        }
    }
}
