using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the messages of a feedback loop may say (FBK-3 to FBK-5).</summary>
public sealed record FeedbackMessageData
{
    public required string FeedbackId { get; init; }

    public string? OrderId { get; init; }

    /// <summary>What it is about, e.g. "quality".</summary>
    public IReadOnlyList<LocalizedText> Categories { get; init; } = [];

    /// <summary>In the client's words; null when there are none.</summary>
    public string? Words { get; init; }

    /// <summary>E.g. "2 of 5"; null when it came unasked.</summary>
    public string? Score { get; init; }

    /// <summary>FBK-9.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Above 1 the loop was reopened.</summary>
    public int Round { get; init; } = 1;

    /// <summary>For templates, which cannot compare.</summary>
    public bool Reopened => Round > 1;

    /// <summary>The function the message asks, e.g. "Operations".</summary>
    public LocalizedText? Function { get; init; }

    /// <summary>What the message asks for, e.g. "release the message to the client".</summary>
    public LocalizedText? Ask { get; init; }

    public Instant? Due { get; init; }

    /// <summary>Why it is sent.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>Words written by a person: what the client is told besides, a plan, an outcome.</summary>
    public string? Text { get; init; }

    /// <summary>What the functions did, in their words.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    public JsonObject ToJson() => ProcessData.Of(this);
}
