using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>One line of an instance's timeline, with the rule behind it.</summary>
public sealed record TimelineLine
{
    /// <summary>Position in the timeline, from 1, without gaps; the same number is the same line.</summary>
    public required int Number { get; init; }

    public required Instant At { get; init; }

    /// <summary>The handbook rule, e.g. <c>ORD-1</c>.</summary>
    public required string RuleId { get; init; }

    public required LocalizedText Text { get; init; }

    /// <summary>What sort of line, in camelCase, e.g. <c>message</c>, <c>milestone</c>, <c>task</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Ledger key of the message the line is about.</summary>
    public string? MessageKey { get; init; }

    public string? Detail { get; init; }

    /// <summary>A line a process has written of itself.</summary>
    public static TimelineLine Of(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new TimelineLine
        {
            Number = entry.Number,
            At = entry.At,
            RuleId = entry.RuleId,
            Text = entry.Text,
            Kind = entry.Kind,
            MessageKey = entry.MessageKey,
        };
    }

    /// <summary>A message came back and no process is left to say so (CHN-6); its number is given when it is written.</summary>
    public static TimelineLine OfBounce(BouncedMessage bounced, LocalizedText text, string kind = "message")
    {
        ArgumentNullException.ThrowIfNull(bounced);
        return new TimelineLine { Number = 0, At = bounced.At, RuleId = "CHN-6", Kind = kind, Text = text, MessageKey = bounced.Key };
    }
}
