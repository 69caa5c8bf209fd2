using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions;

/// <content>What has happened.</content>
public static partial class TransitionTexts
{
    public static LocalizedText Prefilled() => new("The dossier was filled in from the records.", "기록을 바탕으로 인수인계 문서를 채웠습니다.");

    public static LocalizedText Written(string by) => new($"{by} wrote into the dossier.", $"인수인계 문서 수정: {by}.");

    public static LocalizedText Reviewed(string by) => new($"{by} has reviewed the dossier.", $"인수인계 문서 검토: {by}.");

    public static LocalizedText Shadowed(ShadowedInteraction interaction, int number, TransitionPolicy policy, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(policy);
        return new(
            $"Shadowed {number} of {policy.ShadowAtLeast} to {policy.ShadowAtMost}: {interaction.Channel}, {Moment(interaction.At, zone)}.",
            $"동행 {number}회째 ({policy.ShadowAtLeast}~{policy.ShadowAtMost}회): {interaction.Channel}, {Moment(interaction.At, zone)}.");
    }

    public static LocalizedText Skipped(string by, string reason) => new($"{by} left review and shadowing out: {reason}", $"검토와 동행 생략: {by}, 사유: {reason}");

    public static LocalizedText IntroductionAsked(string by) => new($"{by} released the introduction.", $"소개 진행: {by}.");

    public static LocalizedText WaitsForRoom(int perDay, Instant opening, DateTimeZone zone) => new(
        $"A departure introduces at most {perDay} accounts a business day: this one waits until {Moment(opening, zone)}.",
        $"퇴사 처리의 소개는 하루 최대 {perDay}건입니다. {Moment(opening, zone)}에 진행합니다.");

    public static LocalizedText MoveBegins(string outgoing, string incoming) => new(
        $"Everything open goes from {outgoing} to {incoming}.", $"진행 중인 모든 일을 이관합니다: {outgoing} → {incoming}.");

    public static LocalizedText ClientMoved(string incoming, int found) => new(
        $"The account is {incoming}'s; {found} open items go with it.", $"고객 담당자: {incoming}. 함께 이관할 항목 {found}건.");

    public static LocalizedText ClientLeft(string? csm, string incoming) => new(
        $"The account had been given to {csm ?? "nobody"} meanwhile and stays so; nothing moves and {incoming} is not introduced until the CS Lead has decided.",
        $"그사이 고객 담당자가 {csm ?? "없음"}(으)로 바뀌어 그대로 둡니다. CS 리드가 정할 때까지 이관과 {incoming}의 소개를 멈춥니다.");

    public static LocalizedText DecideGivenAway(string clientId) => new(
        $"{clientId} was given to somebody else during its transition: replace the incoming CSM, cancel, or give the account back and release the introduction.",
        $"인수인계 중에 {clientId} 고객의 담당자가 바뀌었습니다. 새 담당자 교체, 취소, 또는 담당자를 되돌린 뒤 소개 진행 중에서 정하세요.");

    public static LocalizedText IntroductionHeld(string clientId) => new(
        $"Something keeps the introduction to {clientId} back; see to it. It is tried again every business day.",
        $"{clientId} 고객에게 보낼 소개 메일이 보류되었습니다. 확인하세요. 영업일마다 다시 시도합니다.");

    public static LocalizedText Moved(int moved, int of) => new($"Moved {moved} of {of}.", $"이관 {moved}/{of}건.");

    public static LocalizedText AllMoved(int moved) => new($"Everything open has moved: {moved} items.", $"이관 완료: {moved}건.");

    public static LocalizedText Introduction(string incoming) => new($"{incoming} introduced themselves to the client.", $"새 담당자 {incoming}의 소개 메일을 고객에게 발송했습니다.");

    public static LocalizedText AvailableUntil(string outgoing, Instant until, DateTimeZone zone) => new(
        $"{outgoing} stays available until {Moment(until, zone)}.", $"{outgoing}은(는) {Moment(until, zone)}까지 문의를 받습니다.");

    public static LocalizedText StandsIn(string staff, string outgoing, Instant until, DateTimeZone zone) => new(
        $"{outgoing} is away: {staff} stands in; somebody stays available until {Moment(until, zone)}.",
        $"{outgoing} 부재: {staff}이(가) 대신합니다. 문의 가능 기한 {Moment(until, zone)}.");

    public static LocalizedText IsBack(string outgoing, Instant until, DateTimeZone zone) => new(
        $"{outgoing} can be asked, until {Moment(until, zone)}.", $"{outgoing}에게 {Moment(until, zone)}까지 문의할 수 있습니다.");

    public static LocalizedText AvailabilityOver(int days) => new($"The {days} days of availability are over.", $"문의 가능 기간 {days}일이 끝났습니다.");

    public static LocalizedText SurveyBegun(int days) => new($"{days} days after the introduction the client is asked how it goes.", $"소개 {days}일 후 고객 설문을 시작했습니다.");

    public static LocalizedText Result(CheckSettled settled)
    {
        ArgumentNullException.ThrowIfNull(settled);
        return settled switch
        {
            { Answers: { } answers } => new($"The client answered the survey: {Scores(answers).En}.", $"고객이 설문에 응답했습니다: {Scores(answers).Ko}."),
            { Outcome: "opted-out" } => new("The client wants no surveys; the transition ends without one.", "고객이 설문을 원하지 않아 설문 없이 종료합니다."),
            _ => new("The client did not answer the survey.", "고객이 설문에 응답하지 않았습니다."),
        };
    }

    public static LocalizedText LowScore(string clientId) => new(
        $"{clientId} is not content with the change of CSM; see to it.", $"{clientId} 고객이 담당자 변경에 만족하지 않습니다. 확인하세요.");

    public static LocalizedText CompletedEarly(string by, string reason) => new($"{by} ended the follow-up early: {reason}", $"후속 관리 조기 종료: {by}, 사유: {reason}");

    public static LocalizedText Cancelled(string by, string reason) => new($"{by} cancelled the transition: {reason}", $"담당 변경 취소: {by}, 사유: {reason}");

    public static LocalizedText Replaced(string outgoing, string incoming, string by, string reason) => new(
        $"Now {outgoing} hands over to {incoming}: {by}, {reason}", $"담당자 교체: {outgoing} → {incoming}. {by}, 사유: {reason}");

    public static LocalizedText Relieved(string by, string reason) => new($"{by} takes over your part: {reason}", $"{by}이(가) 맡은 단계를 이어받습니다. 사유: {reason}");

    private static LocalizedText Scores(SurveyAnswers answers)
    {
        var given = new (string En, string Ko, int? Score)[]
        {
            ("overall", "전반", answers.Overall), ("quality", "품질", answers.Quality), ("timeline", "일정", answers.Timeline), ("communication", "소통", answers.Communication), ("recommend", "추천", answers.Recommend),
        }.Where(entry => entry.Score is not null).ToList();
        return given.Count == 0
            ? new("words only", "의견만 작성")
            : new(string.Join(", ", given.Select(entry => FormattableString.Invariant($"{entry.En} {entry.Score}"))), string.Join(", ", given.Select(entry => FormattableString.Invariant($"{entry.Ko} {entry.Score}"))));
    }
}
