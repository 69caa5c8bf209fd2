using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Schedules.Activities;

/// <summary>Notes that a schedule's run was made.</summary>
public sealed class EndScheduledRunActivity(ScheduleBook book) : Activity<ScheduledRun, Nothing>
{
    public override async Task<Nothing> RunAsync(ScheduledRun input, CancellationToken cancellationToken)
    {
        await book.RanAsync(input, cancellationToken);
        return Nothing.Value;
    }
}
