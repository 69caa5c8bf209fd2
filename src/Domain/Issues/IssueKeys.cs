using System.Globalization;
using System.Text.Json;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>Every id an issue's process uses, built from business ids alone. <c>~</c> separates; outside ids cannot contain it.</summary>
public static class IssueKeys
{
    private const string Prefix = "escalation~";

    /// <summary>Instance id of the issue's process, e.g. <c>escalation~I-7</c>.</summary>
    public static string Instance(string issueId) => Prefix + issueId;

    /// <summary>The issue whose process an instance is; null for other instances.</summary>
    public static string? IssueIdOf(string instanceId) => instanceId.StartsWith(Prefix, StringComparison.Ordinal) ? instanceId[Prefix.Length..] : null;

    /// <summary>Instance id of the process that waits for an approval.</summary>
    /// <param name="approvalId">Id of the deed that needs it.</param>
    public static string Approval(string issueId, string approvalId) => $"approval~{issueId}~{approvalId}";

    /// <summary>Ledger key of a message or id of a task, e.g. <c>escalation~I-7~assigned~1</c>.</summary>
    public static string Part(string issueId, string what) => $"{Instance(issueId)}~{what}";

    /// <inheritdoc cref="Part(string, string)"/>
    /// <param name="number">Rung, resolution or round: the same number is the same message.</param>
    public static string Part(string issueId, string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{Instance(issueId)}~{what}~{number}");

    /// <summary>A member of an enumeration as it stands in keys, e.g. <c>tier-response</c>.</summary>
    public static string Kebab<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>The request behind a task id; null for other tasks.</summary>
    public static (string IssueId, string RequestId)? RequestOf(string taskId)
    {
        var parts = taskId.Split('~');
        return parts is ["escalation", var issueId, "request", var requestId] ? (issueId, requestId) : null;
    }
}
