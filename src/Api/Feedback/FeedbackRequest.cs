using System.Text.Json;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Api.Feedback;

/// <summary>What a client said unasked, as CS hands it in (FBK-3).</summary>
public sealed record FeedbackRequest
{
    /// <summary>The same id is the same feedback.</summary>
    [Needed, BusinessId]
    public string? FeedbackId { get; init; }

    [Needed, BusinessId]
    public string? ClientId { get; init; }

    [BusinessId]
    public string? OrderId { get; init; }

    /// <summary>When the client said it. Not ahead of the clock.</summary>
    [Needed, PlausibleDate(DaysAhead = 0)]
    public Instant? ReceivedAt { get; init; }

    /// <summary>How it came in.</summary>
    [Needed]
    public IssueChannel? Channel { get; init; }

    /// <summary>In the client's words.</summary>
    [Needed(Rule = "FBK-3"), Words(5000, LineBreaks = true)]
    public string? Text { get; init; }

    /// <summary>Left out: keywords decide.</summary>
    [Count(0, 7)]
    public IReadOnlyList<FeedbackCategory>? Categories { get; init; }

    /// <summary>Left out: keywords decide.</summary>
    public FeedbackTone? Tone { get; init; }

    internal ClientFeedback ToFeedback() => new()
    {
        FeedbackId = FeedbackId!,
        ClientId = ClientId!,
        OrderId = OrderId,
        ReceivedAt = ReceivedAt!.Value,
        Channel = JsonNamingPolicy.CamelCase.ConvertName(Channel!.Value.ToString()),
        Text = Text,
        Categories = [.. (Categories ?? []).Distinct().Order()],
        Tone = Tone,
    };
}
