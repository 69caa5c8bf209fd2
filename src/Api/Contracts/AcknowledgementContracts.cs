using Kyndof.Workflows.Api.Input;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>What a link in a notice carries.</summary>
public sealed record AcknowledgementRequest
{
    /// <summary>What is behind the <c>#</c> of the link.</summary>
    [Needed, Words(2048)]
    public string? Token { get; init; }
}

/// <summary>An issue was taken up by the link of a notice.</summary>
/// <param name="Rung">From 1, the step of the ladder the notice was about.</param>
/// <param name="State"><c>accepted</c> or <c>repeated</c>.</param>
public sealed record AcknowledgementAnswer(string IssueId, int Rung, string State);

/// <summary>What pressing the button would acknowledge.</summary>
/// <param name="Due">When the next answer is owed; absent when no clock runs.</param>
/// <param name="ExpiresAt">Until when the link counts.</param>
/// <param name="Expired">Whether that is over.</param>
/// <param name="Acknowledged">Whether somebody has taken the issue up already.</param>
public sealed record AcknowledgementPreview(string IssueId, int Rung, Instant? Due, Instant ExpiresAt, bool Expired, bool Acknowledged);
