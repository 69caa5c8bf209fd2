using System.Globalization;
using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions;

/// <summary>The sentences that explain a transition's timeline, in both languages.</summary>
public static partial class TransitionTexts
{
    public static string RuleOf(StepKind kind) => kind switch
    {
        StepKind.Dossier => "TRN-1",
        StepKind.Shadowing => "TRN-2",
        StepKind.Introduction => "TRN-3",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This step has no rule."),
    };

    public static LocalizedText Name(StepKind kind) => kind switch
    {
        StepKind.Dossier => new("Dossier", "인수인계 문서"),
        StepKind.Shadowing => new("Review and shadowing", "검토와 동행"),
        StepKind.Introduction => new("Introduction", "소개"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This step has no name."),
    };

    public static LocalizedText Subject(StepKind kind, string clientId) => kind switch
    {
        StepKind.Dossier => new($"Complete and sign the dossier of {clientId}.", $"{clientId} 인수인계 문서를 완성하고 서명하세요."),
        StepKind.Shadowing => new($"Review the dossier of {clientId} and shadow its interactions.", $"{clientId} 인수인계 문서를 검토하고 고객 응대에 동행하세요."),
        _ => new($"Introduce yourself to {clientId}.", $"{clientId} 고객에게 담당자로 인사하세요."),
    };

    public static LocalizedText Ask(StepKind kind, TransitionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return kind switch
        {
            StepKind.Dossier => new(
                "It is filled in from the records; add what they do not say about history, preferences and open items, and sign it.",
                "기록으로 미리 채워져 있습니다. 기록에 없는 이력, 선호, 미결 사항을 보완한 뒤 서명하세요."),
            StepKind.Shadowing => new(
                $"Read the dossier and take part in {policy.ShadowAtLeast} to {policy.ShadowAtMost} interactions with the client, or say why not.",
                $"문서를 읽고 고객 응대에 {policy.ShadowAtLeast}~{policy.ShadowAtMost}회 동행하거나, 생략하는 이유를 남기세요."),
            _ => new(
                "Release the introduction: everything open becomes yours, then the client has your e-mail.",
                "소개를 진행하세요. 진행 중인 모든 일이 담당자에게 넘어간 뒤 고객에게 소개 메일이 발송됩니다."),
        };
    }

    public static LocalizedText Started(Transition transition)
    {
        ArgumentNullException.ThrowIfNull(transition);
        var (en, ko) = transition.Reason switch
        {
            TransitionReason.Promotion => ("a promotion", "승진"),
            TransitionReason.Departure => ("a departure", "퇴사"),
            _ => ("rebalancing", "업무 재조정"),
        };
        return new($"{transition.Outgoing} hands the account over to {transition.Incoming}: {en}.", $"담당 변경: {transition.Outgoing} → {transition.Incoming} ({ko}).");
    }

    public static LocalizedText DecidedBy(DecisionType row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new($"Decided as {row.Name}: accountable is {string.Join(", ", row.Accountable)}.", $"결정 유형 {row.Id}: 책임자 {string.Join(", ", row.Accountable)}.");
    }

    public static LocalizedText ToldOfStart(bool asked) => asked
        ? new("The account gets another Client Success Manager; say so to the CS Lead if anything speaks against it.", "고객 담당자가 변경됩니다. 이견이 있으면 CS 리드에게 알려 주세요.")
        : new("The account gets another Client Success Manager.", "고객 담당자가 변경됩니다.");

    public static LocalizedText Begun(StepKind kind, string owner, Instant due, DateTimeZone zone) => new(
        $"{Name(kind).En}: {owner} has it until {Moment(due, zone)}.", $"{Name(kind).Ko}: 담당 {owner}, 기한 {Moment(due, zone)}.");

    public static LocalizedText Ended(StepKind kind, string by) => new($"{Name(kind).En} done: {by}.", $"{Name(kind).Ko} 완료: {by}.");

    public static LocalizedText TimeUsedUp(StepKind kind, int percent, Instant due, DateTimeZone zone) => new(
        $"{Name(kind).En}: {percent} % of its time is used up; due {Moment(due, zone)}.", $"{Name(kind).Ko}: 기한의 {percent}%가 지났습니다. 기한 {Moment(due, zone)}.");

    public static LocalizedText Stalls(StepKind kind, string owner, Instant due, DateTimeZone zone) => new(
        $"{Name(kind).En} stalls: it was due from {owner} at {Moment(due, zone)}.", $"{Name(kind).Ko} 지연: 담당 {owner}, 기한 {Moment(due, zone)} 경과.");

    public static LocalizedText TooLate(string by) => new($"{by} did something after the end; it changes nothing.", $"종료 후 접수됨: {by}. 변경 사항 없음.");

    public static LocalizedText Joined(string departureId) => new($"Departure {departureId} waits for this transition.", $"퇴사 처리 {departureId}이(가) 이 인수인계를 함께 기다립니다.");

    public static LocalizedText IntroduceByHand(string clientId) => new(
        $"The introduction to {clientId} did not arrive; introduce yourself another way.", $"{clientId} 고객에게 보낸 소개 메일이 전달되지 않았습니다. 다른 방법으로 인사하세요.");

    internal static string Moment(Instant at, DateTimeZone zone) => at.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
