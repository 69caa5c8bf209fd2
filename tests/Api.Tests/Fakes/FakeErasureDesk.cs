using Kyndof.Workflows.Orchestrations.Erasure;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

public sealed class FakeErasureDesk : IErasureDesk
{
    public static ErasureRecord Record { get; } = new()
    {
        ClientId = "C-1",
        Number = 1,
        RequestedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
        RequestedBy = "key:cs-lead",
        Reason = "asked by letter",
    };

    public List<string> Calls { get; } = [];

    public ErasureOutcome Outcome { get; set; } = new ErasureOutcome.Accepted(Record);

    public Task<ErasureOutcome> EraseAsync(string clientId, string reason, string actor, CancellationToken cancellationToken = default)
    {
        Calls.Add($"{clientId} {reason} {actor}");
        return Task.FromResult(Outcome);
    }

    public Task<Page<ErasureRecord>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Page<ErasureRecord>([Record], cursor is null ? "C-1" : null));
}
