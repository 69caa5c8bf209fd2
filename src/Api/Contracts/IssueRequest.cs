using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>An issue as CS opens it (ESC-1 to ESC-4).</summary>
public sealed record IssueRequest : IChecked
{
    /// <summary>The same id is the same issue.</summary>
    [Needed, BusinessId]
    public string? IssueId { get; init; }

    /// <summary>A client not known yet is handled as a standard one.</summary>
    [Needed, BusinessId]
    public string? ClientId { get; init; }

    [BusinessId]
    public string? OrderId { get; init; }

    [Needed(Rule = "ESC-1")]
    public IssueKind? Kind { get; init; }

    /// <summary>When the client wrote or called; every clock counts from here. Not ahead of the clock.</summary>
    [Needed(Rule = "SLA-1"), PlausibleDate(DaysAhead = 0)]
    public Instant? ReceivedAt { get; init; }

    [Needed]
    public IssueChannel? Channel { get; init; }

    [Needed, Words(2000, LineBreaks = true)]
    public string? Summary { get; init; }

    /// <summary>USD; needed for a refund or a discount.</summary>
    [Between(0.01, 100_000_000)]
    public decimal? AmountUsd { get; init; }

    /// <summary>The concert; left out when none is known (EMG-1).</summary>
    [PlausibleDate]
    public Instant? PerformanceAt { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        if (Kind is IssueKind.Refund or IssueKind.Discount && AmountUsd is null)
            errors.Add("$.amountUsd", "RAB-3", "A refund or a discount is decided by its amount.", "0.01 or more, in USD");
        if (IssueId?.StartsWith(FeedbackKeys.IssuePrefix, StringComparison.Ordinal) == true)
            errors.Add("$.issueId", "FBK-5", $"Ids that begin with {FeedbackKeys.IssuePrefix} are those of issues that feedback loops become.", "another id");
    }

    internal Issue ToIssue() => new()
    {
        IssueId = IssueId!,
        ClientId = ClientId!,
        OrderId = OrderId,
        Kind = Kind!.Value,
        ReceivedAt = ReceivedAt!.Value,
        Channel = Channel!.Value,
        Summary = Summary!,
        AmountUsd = AmountUsd,
        PerformanceAt = PerformanceAt,
    };
}
