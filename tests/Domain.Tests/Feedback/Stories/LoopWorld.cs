using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Tests.Issues;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Testing.Samples;

namespace Kyndof.Workflows.Domain.Tests.Feedback.Stories;

/// <summary>The rules and people the loops are told with: whoever stands for a role is called after it, e.g. <c>design-1</c>.</summary>
internal static class LoopWorld
{
    private static readonly DecisionBook Book = new(IssuePolicies.Decisions, IssuePolicies.Groups);

    public static IssuePeople People { get; } = new(IssuePolicies.People.ToDictionary(entry => entry.Role, entry => $"{entry.Role}-1", StringComparer.Ordinal));

    public static FeedbackRules Rules { get; } = new()
    {
        Version = 1,
        Hash = "one",
        Policy = FeedbackPolicies.Kyndof,
        LowOverall = SurveyPolicies.Kyndof.LowOverall,
        LowDimension = SurveyPolicies.Kyndof.LowDimension,
        Decisions = [.. IssuePolicies.Decisions.Select(row => row with { Consulted = Book.Expand(row.Consulted), Informed = Book.Expand(row.Informed) })],
        Calendar = Calendars.Calendars.Seoul,
    };

    public static FeedbackFacts Facts(ClientTier? tier) => new(tier is { } known ? IssueSamples.Client(known) : null, People);

    public static ClientFeedback Words(string text, string at = "2026-03-03T10:00") => new()
    {
        FeedbackId = "F-7", ClientId = "demo-agency", ReceivedAt = Seoul.At(at), Channel = "email", Text = text,
    };

    public static ClientFeedback Scores(int? overall, int? quality = null, int? timeline = null, int? communication = null, string? text = null) => Words("") with
    {
        SurveyId = "survey~K-1042", Channel = "survey", Text = text, Scores = new SurveyAnswers(overall, quality, timeline, communication, null, text),
    };
}
