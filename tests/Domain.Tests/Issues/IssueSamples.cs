using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>An issue and a client to change, under the numbers of the rule book.</summary>
internal static class IssueSamples
{
    public static IssuePolicy Policy => IssuePolicies.Kyndof;

    public static Issue Issue(IssueKind kind, decimal? amountUsd = null) => new()
    {
        IssueId = "I-7",
        ClientId = "C-1",
        Kind = kind,
        ReceivedAt = Instant.FromUtc(2026, 11, 23, 1, 0),
        Channel = IssueChannel.Email,
        Summary = "The zipper of the second jacket does not close.",
        AmountUsd = amountUsd,
    };

    public static Client Client(ClientTier tier) => new() { ClientId = "C-1", Name = "Hanbit Entertainment", Email = "stage@example.com", Tier = tier };
}
