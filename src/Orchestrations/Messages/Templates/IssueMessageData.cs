using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the templates about an issue may say. Every key is there, empty ones as null. A colleague's message also knows <c>recipient</c>
/// (name) and <c>link</c> (null without one).</summary>
public sealed record IssueMessageData
{
    public required string IssueId { get; init; }

    /// <summary>What it is about, e.g. "Rush order".</summary>
    public required LocalizedText Kind { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Tier { get; init; }

    public string? Summary { get; init; }

    public string? OrderId { get; init; }

    /// <summary>With its currency, e.g. <c>1,250.00 USD</c>.</summary>
    public string? Amount { get; init; }

    public Instant? ReceivedAt { get; init; }

    /// <summary>When what the message asks for is due.</summary>
    public Instant? Due { get; init; }

    public Instant? PerformanceAt { get; init; }

    public bool Emergency { get; init; }

    /// <summary>Why the message is sent.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>Why the due instant is what it is.</summary>
    public LocalizedText? DueBecause { get; init; }

    /// <summary>Words written by a person: a reply, a resolution, a question to a function, a reason.</summary>
    public string? Text { get; init; }

    /// <summary>The function or role the message asks, e.g. "Operations".</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>The last day a client can say that they are not satisfied.</summary>
    public LocalDate? ClosesOn { get; init; }

    /// <summary>Lines of a digest.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; init; } = [];

    public JsonObject ToJson() => JsonSerializer.SerializeToNode(this, Everything)!.AsObject();

    private static readonly JsonSerializerOptions Everything = new(WorkflowJson.Options)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };
}
