namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>Catalogued names of the issue process; they stand in histories and never change.</summary>
public static class EscalationNames
{
    public const string Orchestration = "IssueEscalation";
    public const string ApprovalOrchestration = "IssueApproval";

    public const string ReadNews = "ReadIssueNews";
    public const string GiveTasks = "GiveIssueTasks";
    public const string BeginApprovals = "BeginIssueApprovals";
    public const string Publish = "PublishIssue";
    public const string Close = "CloseIssue";
    public const string AskApprover = "AskIssueApprover";
    public const string SettleApproval = "SettleIssueApproval";

    public const string DigestOrchestration = "IssueDigest";
    public const string WriteDigest = "WriteIssueDigest";

    /// <summary>The schedule of the week's summary; its runs are <c>issue-digest~2026-03-09</c>.</summary>
    public const string DigestSchedule = "issue-digest";

    /// <summary>Event: the inbox has something new; the payload is its sequence.</summary>
    public const string NewsEvent = "news";

    /// <summary>Event: an approval has been answered or is no longer needed.</summary>
    public const string AnsweredEvent = "answered";

    /// <summary>Name of the process in lists and filters.</summary>
    public const string Process = "escalation";
}
