using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Takes records in and remembers the nudges that followed.</summary>
public sealed class RecordIntake(IRecordStore store) : IIntake
{
    private readonly List<Nudge> nudges = [];

    public IReadOnlyList<Nudge> Nudges => nudges;

    public async Task<WriteOutcome> AcceptAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        var outcome = await store.WriteAsync(batch, cancellationToken);
        if (outcome.Committed) this.nudges.AddRange(nudges);
        return outcome;
    }

    public Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        this.nudges.AddRange(nudges);
        return Task.CompletedTask;
    }
}
