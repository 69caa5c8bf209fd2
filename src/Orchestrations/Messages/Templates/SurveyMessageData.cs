using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the invitation to a survey and its reminder may say (FBK-1).</summary>
public sealed record SurveyMessageData
{
    public required string SurveyId { get; init; }

    public required SurveyForm Form { get; init; }

    /// <summary>For templates, which cannot compare.</summary>
    public bool IsPostOrder => Form == SurveyForm.PostOrder;

    public bool IsTransitionCheck => Form == SurveyForm.TransitionCheck;

    public bool IsLoopCheck => Form == SurveyForm.LoopCheck;

    public string? OrderId { get; init; }

    public required string SurveyUrl { get; init; }

    /// <summary>The last day an answer counts, in the profile's zone.</summary>
    public required LocalDate AnswerBy { get; init; }

    public JsonObject ToJson() => ProcessData.Of(this);
}
