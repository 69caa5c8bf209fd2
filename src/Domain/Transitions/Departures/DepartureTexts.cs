using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <summary>The sentences that explain a departure's timeline, in both languages.</summary>
public static class DepartureTexts
{
    /// <summary>Accounts a message names, at most.</summary>
    private const int MostNamed = 20;

    public static LocalizedText Started(Departure departure, int accounts)
    {
        ArgumentNullException.ThrowIfNull(departure);
        return new(
            $"{departure.Csm} leaves; the last day is {departure.LastDay:uuuu-MM-dd}. {accounts} accounts go to others.",
            $"{departure.Csm} 퇴사, 마지막 근무일 {departure.LastDay:uuuu-MM-dd}. 담당 고객 {accounts}곳을 이관합니다.");
    }

    public static LocalizedText WhoTakes(string clientId) => new($"Say who takes {clientId}.", $"{clientId} 고객을 누가 맡을지 정하세요.");

    public static LocalizedText Assigned(DepartureAssignment assigned, string by)
    {
        ArgumentNullException.ThrowIfNull(assigned);
        return new($"{assigned.ClientId} goes to {assigned.Incoming}: {by}.", $"{assigned.ClientId} → {assigned.Incoming}: {by}.");
    }

    public static LocalizedText Begun(string clientId, string transitionId, bool joined) => joined
        ? new($"{clientId} is in transition {transitionId} already.", $"{clientId}: 이미 진행 중인 인수인계 {transitionId}.")
        : new($"Transition {transitionId} of {clientId} began.", $"{clientId}: 인수인계 {transitionId} 시작.");

    public static LocalizedText NotBegun(string clientId, LocalizedText why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new($"No transition of {clientId} could begin: {why.En}", $"{clientId} 인수인계를 시작하지 못함: {why.Ko}");
    }

    /// <summary>Why an account's transition could not begin.</summary>
    /// <param name="code"><c>leaves</c>, <c>unfit</c>, <c>open</c>, <c>ended</c> or <c>taken</c>; null: not on record.</param>
    /// <param name="why">In English.</param>
    public static LocalizedText WhyNot(string? code, string why) => new(why, code switch
    {
        "leaves" => "새 담당자로 지정한 사람이 퇴사 예정자입니다.",
        "unfit" => "새 담당자로 지정한 사람은 고객을 맡을 수 있는 CSM이 아닙니다.",
        "open" => "이 고객의 다른 인수인계가 진행 중입니다. 완료한 뒤 다시 지정하세요.",
        "ended" => "진행 중이던 인수인계가 방금 끝났습니다. 다시 지정하세요.",
        "taken" => "인수인계 번호를 다른 고객이 사용하고 있습니다.",
        _ => "담당자를 다시 지정하세요.",
    });

    public static LocalizedText Takes(string csm, string transitionId) => new(
        $"{csm} leaves and is to take the account of transition {transitionId}: replace them there.", $"퇴사 예정인 {csm}이(가) 인수인계 {transitionId}의 새 담당자입니다. 담당자를 교체하세요.");

    public static LocalizedText TakesMany(string csm, IReadOnlyList<string> transitions)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        return new(
            $"{csm} leaves and is to take the accounts of {transitions.Count} transitions: {Named(transitions)}.", $"퇴사 예정인 {csm}이(가) 새 담당자인 인수인계 {transitions.Count}건: {Named(transitions)}.");
    }

    public static LocalizedText Introduced(string clientId, int introduced, int of) => new(
        $"{clientId} has been introduced: {introduced} of {of}.", $"{clientId} 소개 완료: {introduced}/{of}.");

    public static LocalizedText Ended(string clientId, bool cancelled, int ended, int of) => cancelled
        ? new($"The transition of {clientId} was cancelled: {ended} of {of} have ended.", $"{clientId} 인수인계 취소: 종료 {ended}/{of}.")
        : new($"The transition of {clientId} has ended: {ended} of {of}.", $"{clientId} 인수인계 종료: {ended}/{of}.");

    public static LocalizedText LastDayPassed(string csm, IReadOnlyList<string> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var named = Named(open);
        return open.Count == 0
            ? new($"{csm} has left; every account had been introduced.", $"{csm} 퇴사. 모든 고객에게 소개를 마쳤습니다.")
            : new($"{csm} has left and {open.Count} accounts have not been introduced: {named}.", $"{csm} 퇴사. 소개하지 못한 고객 {open.Count}곳: {named}.");
    }

    public static LocalizedText StillUnassigned(IReadOnlyList<string> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new($"Nobody takes {open.Count} accounts yet: {Named(open)}.", $"담당자가 정해지지 않은 고객 {open.Count}곳: {Named(open)}.");
    }

    public static LocalizedText ClientGone(string clientId, int ended, int of) => new(
        $"{clientId} is no client any more: {ended} of {of} have ended.", $"{clientId} 고객 정보가 없어 종료합니다: 종료 {ended}/{of}.");

    private static string Named(IReadOnlyList<string> accounts) => string.Join(", ", accounts.Take(MostNamed)) + (accounts.Count > MostNamed ? ", …" : "");

    public static LocalizedText Over(string csm, int accounts, int cancelled) => new(
        $"The departure of {csm} is dealt with: {accounts} accounts, {cancelled} of them cancelled.", $"{csm} 퇴사 처리 완료: 고객 {accounts}곳, 취소 {cancelled}곳.");
}
