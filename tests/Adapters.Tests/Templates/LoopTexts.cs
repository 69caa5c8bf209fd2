using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>The longest and the emptiest survey, loop and handover a message can be about, as each audience is given it.</summary>
internal static class LoopTexts
{
    public static readonly FeedbackMessageData Feedback = new()
    {
        FeedbackId = "F-7",
        OrderId = "K-1042",
        Categories = [new LocalizedText("quality", "품질"), new LocalizedText("timeline", "일정")],
        Words = "The seam <b>came</b> open\r\non stage & nobody called.",
        Score = "2 of 5",
        IsPattern = true,
        Round = 2,
        Function = new LocalizedText("Operations", "운영팀"),
        Ask = new LocalizedText("Commit to a date.", "일정을 확정해 주세요."),
        Due = Instant.FromUtc(2026, 3, 20, 9, 0),
        Because = new LocalizedText("Half of the time is used up.", "시간이 절반 지났습니다."),
        Text = "We now sew <b>every</b> seam twice.",
        Done = ["Seams are sewn twice.", "Zips are checked\nby hand."],
    };

    public static readonly TransitionMessageData Transition = new()
    {
        TransitionId = "T-7",
        Outgoing = new("Demo Outgoing", "outgoing@example.com", "+82 2 000 0001"),
        Incoming = new("Demo Incoming", "incoming@example.com", null),
        Step = new LocalizedText("dossier", "인수인계서 작성"),
        Ask = new LocalizedText("Sign the dossier.", "인수인계서를 확인하고 서명해 주세요."),
        Due = Instant.FromUtc(2026, 3, 20, 9, 0),
        AvailableUntil = new LocalDate(2026, 4, 30),
        Because = new LocalizedText("The account changes hands.", "고객의 담당자가 바뀝니다."),
        Text = "I have seen <b>two</b> of your shows\nalready.",
        Lines = [new LocalizedText("3 open orders.", "진행 중인 주문 3건.")],
    };

    public static SurveyMessageData Survey(SurveyForm form, string? orderId = "K-1042") => new()
    {
        SurveyId = "survey~K-1042",
        Form = form,
        OrderId = orderId,
        SurveyUrl = "https://example.com/s#order_id=K-1042&survey_id=survey~K-1042",
        AnswerBy = new LocalDate(2026, 4, 3),
    };

    /// <summary>All a message of a kind may be given, and the least, in every form.</summary>
    public static IReadOnlyList<JsonObject> Of(MessageKind kind, string name = "Demo Contact") => kind switch
    {
        MessageKind.SurveyInvitation or MessageKind.SurveyReminder =>
            [.. Enum.GetValues<SurveyForm>().SelectMany(form => new[] { Json(kind, Survey(form).ToJson(), name), Json(kind, Survey(form, null).ToJson(), name, full: false) })],
        < MessageKind.TransitionIntroduction =>
            [Json(kind, Feedback.ToJson(), name), Json(kind, new FeedbackMessageData { FeedbackId = "F-7" }.ToJson(), name, full: false)],
        _ =>
        [
            Json(kind, Transition.ToJson(), name),
            Json(kind, new TransitionMessageData { TransitionId = "T-7", Outgoing = new("O", "o@example.com", null), Incoming = new("I", "i@example.com", null) }.ToJson(), name, full: false),
        ],
    };

    public static JsonObject Json(MessageKind kind, JsonObject data, string name = "Demo Contact", bool full = true) => kind.AudienceOf() == MessageAudience.Colleague
        ? ColleagueData.For(data, full ? Client(name) : null, new Contact("csm-1", name, "csm-1@example.com", null), link: null, OrderSamples.Brand)
        : TemplateData.For(data, Client(name), new Contact("owner", "Demo Owner", "owner@example.com", full ? "+82 2 000 0000" : null), OrderSamples.Brand);

    private static Client Client(string contactName) =>
        new() { ClientId = "demo", Name = "Demo Agency", ContactName = contactName, Email = "client@example.com", Language = Language.En };
}
