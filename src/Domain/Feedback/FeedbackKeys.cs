using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Feedback;

/// <summary>Every id a loop uses, built from business ids alone. A feedback id may itself hold <c>~</c>: a survey's answer has the survey's.</summary>
public static class FeedbackKeys
{
    /// <summary>Name of the process in ids, lists and filters.</summary>
    public const string Process = "feedback-loop";

    /// <summary>How the ids of issues begin that loops become; nobody else opens one with such an id.</summary>
    public const string IssuePrefix = "feedback-";

    /// <summary>Longest outside id.</summary>
    private const int LongestId = 64;

    private const string Prefix = $"{Process}~";
    private const string PartMark = "~part~";
    private const string SurveyPrefix = "survey~loop~";

    /// <summary>Instance id, e.g. <c>feedback-loop~F-7</c> or <c>feedback-loop~survey~K-1042</c>.</summary>
    public static string Instance(string feedbackId) => Prefix + feedbackId;

    /// <summary>The feedback whose loop an instance is; null for other instances.</summary>
    public static string? FeedbackIdOf(string? instanceId) => instanceId?.StartsWith(Prefix, StringComparison.Ordinal) == true ? instanceId[Prefix.Length..] : null;

    /// <summary>Ledger key of a message or id of a task, e.g. <c>feedback-loop~F-7~review</c>.</summary>
    public static string Part(string feedbackId, string what) => $"{Instance(feedbackId)}~{what}";

    /// <summary>What a function is asked; also its task.</summary>
    /// <param name="number">From 1 over all the loop ever asked: the same number is the same part.</param>
    public static string FunctionPart(string feedbackId, string role, int number) => Part(feedbackId, string.Create(CultureInfo.InvariantCulture, $"part~{role}~{number}"));

    /// <summary>The role a task asks; null for other tasks.</summary>
    public static string? RoleOf(string taskId)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        var mark = taskId.LastIndexOf(PartMark, StringComparison.Ordinal);
        return mark < 0 ? null : taskId[(mark + PartMark.Length)..].Split('~')[0];
    }

    /// <summary>The check of a round, e.g. <c>survey~loop~F-7~1</c>.</summary>
    public static string Survey(string feedbackId, int round) => string.Create(CultureInfo.InvariantCulture, $"{SurveyPrefix}{feedbackId}~{round}");

    /// <summary>The issue a loop becomes, e.g. <c>feedback-F-7</c>: 1 to 64 characters of <c>[A-Za-z0-9._-]</c>, with a digest where the id does not fit.</summary>
    public static string Issue(string feedbackId)
    {
        ArgumentNullException.ThrowIfNull(feedbackId);
        var plain = IssuePrefix + feedbackId;
        if (plain.Length <= LongestId && !plain.Contains('~', StringComparison.Ordinal)) return plain;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(feedbackId)).AsSpan(0, 8));
        var room = LongestId - digest.Length - 1;
        var start = plain.Replace('~', '-');
        return $"{(start.Length > room ? start[..room] : start)}-{digest}";
    }

    /// <inheritdoc cref="ProcessWords.Kebab{T}"/>
    public static string Kebab<T>(T member)
        where T : struct, Enum => ProcessWords.Kebab(member);
}
