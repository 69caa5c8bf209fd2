using System.Text.Json;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>Words every process's timeline uses.</summary>
public static class ProcessWords
{
    /// <summary>A member of an enumeration as it stands in keys, e.g. <c>post-order</c>.</summary>
    public static string Kebab<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>What became of a message.</summary>
    public static LocalizedText Settled(ProcessNotice notice, MessageState state, string? reason) => state switch
    {
        MessageState.Accepted or MessageState.Delivered => notice.Because,
        MessageState.Held => new($"Held back: {Bare(reason)}. {notice.Because.En}", $"발송 보류: {Bare(reason)}. {notice.Because.Ko}"),
        _ => new($"Not sent: {Bare(reason)}. {notice.Because.En}", $"발송 실패: {Bare(reason)}. {notice.Because.Ko}"),
    };

    /// <summary>A message of the process has come back.</summary>
    public static LocalizedText DidNotArrive(string? reason) => new($"A message did not arrive: {Bare(reason)}.", $"메시지가 전달되지 않음: {Bare(reason)}.");

    /// <summary>The sentence around it ends with a full stop of its own.</summary>
    private static string? Bare(string? reason) => reason?.TrimEnd(' ', '.');
}
