using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the template of the morning digest may say.</summary>
public sealed record MorningDigestData
{
    /// <summary>The business day it is about, in the profile's zone.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Why it is sent.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The four figures, each a line.</summary>
    public required IReadOnlyList<LocalizedText> Figures { get; init; }

    /// <summary>The first rows of the day; ids, no names of clients.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; init; } = [];

    /// <summary>The page has more rows than stand here.</summary>
    public bool More { get; init; }

    /// <summary>Address of the page; null: it is not known.</summary>
    public string? Page { get; init; }

    public JsonObject ToJson() => ProcessData.Of(this);
}
