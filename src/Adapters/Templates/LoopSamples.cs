using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>What the templates of surveys, feedback loops, transitions and the morning digest are tried with: all there may be, and the least.</summary>
internal static class LoopSamples
{
    private static readonly LocalizedText Sentence = new("A sample sentence.", "예시 문장입니다.");
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 20, 9, 0);
    private static readonly LocalDate Day = new(2026, 3, 20);
    private static readonly TransitionPerson Outgoing = new("Sample Outgoing", "outgoing@example.com", "+82 2 0000 0000");

    private static FeedbackMessageData Feedback { get; } = new() { FeedbackId = "F-1" };

    private static TransitionMessageData Transition { get; } = new() { TransitionId = "T-1", Outgoing = Outgoing with { Phone = null }, Incoming = new("Sample Incoming", "incoming@example.com", null) };

    /// <summary>Null: the kind is of another process.</summary>
    public static IReadOnlyList<JsonObject>? Of(MessageKind kind) => kind switch
    {
        >= MessageKind.SurveyInvitation and <= MessageKind.SurveyReminder => Surveys(),
        >= MessageKind.FeedbackThanks and <= MessageKind.FeedbackInformed => [Feedback.ToJson(), FullFeedback().ToJson()],
        >= MessageKind.TransitionIntroduction and <= MessageKind.TransitionInformed => [Transition.ToJson(), FullTransition().ToJson()],
        MessageKind.MorningDigest => [Digest().ToJson(), (Digest() with { Because = Sentence, Lines = [Sentence, Sentence], More = true, Page = "https://example.com/" }).ToJson()],
        _ => null,
    };

    private static MorningDigestData Digest() => new() { Day = Day, Figures = [Sentence, Sentence, Sentence, Sentence] };

    private static JsonObject[] Surveys() =>
    [
        .. from form in Enum.GetValues<SurveyForm>()
           from order in new[] { null, "S-1" }
           select new SurveyMessageData { SurveyId = "survey~S-1", Form = form, OrderId = order, SurveyUrl = "https://example.com/survey", AnswerBy = Day }.ToJson(),
    ];

    private static FeedbackMessageData FullFeedback() => Feedback with
    {
        OrderId = "S-1",
        Categories = [new LocalizedText("quality", "품질"), new LocalizedText("timeline", "일정")],
        Words = "A sample comment\nof two lines",
        Score = "2 of 5",
        IsPattern = true,
        Round = 2,
        Function = new LocalizedText("Operations", "운영팀"),
        Ask = Sentence,
        Due = Moment,
        Because = Sentence,
        Text = "A sample text\nof two lines",
        Done = ["A sample change", "Another"],
    };

    private static TransitionMessageData FullTransition() => Transition with
    {
        Outgoing = Outgoing,
        Step = new LocalizedText("dossier", "인수인계서"),
        Ask = Sentence,
        Due = Moment,
        AvailableUntil = Day,
        Reachable = Outgoing,
        Because = Sentence,
        Text = "A sample text\nof two lines",
        Lines = [Sentence, Sentence],
    };
}
