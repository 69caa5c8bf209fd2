using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Messages;

/// <summary>The sentences of CHN-6: what did not arrive, why, and what to do.</summary>
public static class FallbackTexts
{
    /// <summary>The owner's task.</summary>
    public static LocalizedText NotArrived(string subject, string? reason) => new(
        $"“{subject}” did not reach the client ({reason ?? "no reason given"}).",
        $"‘{subject}’ 메일이 고객에게 도착하지 않았습니다 ({reason ?? "사유 없음"}).");

    /// <summary>The team's task about a message to a colleague or to Slack.</summary>
    /// <param name="to">The colleague's address, or the Slack channel.</param>
    public static LocalizedText NotDelivered(string subject, string to, string? reason) => new(
        $"“{subject}” did not reach {to} ({reason ?? "no reason given"}).",
        $"‘{subject}’ 알림이 {to}에 전달되지 않았습니다 ({reason ?? "사유 없음"}).");

    /// <summary>What the team does about that.</summary>
    public static LocalizedText TellColleague(bool slack) => slack
        ? new(
            "Tell the channel what it says, have the Slack connection checked and send the message again.",
            "해당 채널에 내용을 직접 알리고, Slack 연결을 점검한 뒤 다시 보내세요.")
        : new(
            "Tell the colleague what it says, correct the address in their record and send the message again.",
            "담당자에게 내용을 직접 알리고, 직원 정보의 메일 주소를 확인한 뒤 다시 보내세요.");

    /// <summary>What the owner does about it.</summary>
    public static LocalizedText WhatToDo(Channel? next) => next switch
    {
        Channel.KakaoTalk => new(
            "The client is told by KakaoTalk. Ask them for a working address, correct it in their record and send the message again.",
            "카카오톡으로 안내합니다. 올바른 메일 주소를 확인해 고객 정보를 고치고 다시 보내세요."),
        Channel.Phone => new(
            "The client is told by phone. Ask them for a working address, correct it in their record and send the message again.",
            "전화로 안내합니다. 올바른 메일 주소를 확인해 고객 정보를 고치고 다시 보내세요."),
        _ => new(
            "No other channel is known. Find a way to reach the client, correct the address in their record and send the message again.",
            "다른 연락 수단이 등록되어 있지 않습니다. 고객에게 연락할 방법을 찾아 메일 주소를 고치고 다시 보내세요."),
    };

    /// <summary>The task on the next channel.</summary>
    public static LocalizedText TellBy(Channel next, string subject) => next == Channel.KakaoTalk
        ? new($"Tell the client by KakaoTalk: “{subject}”, the e-mail did not arrive.", $"카카오톡으로 고객에게 안내: ‘{subject}’ (메일 미도착).")
        : new($"Call the client: “{subject}”, the e-mail did not arrive.", $"고객에게 전화로 안내: ‘{subject}’ (메일 미도착).");
}
