using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Everything that came in for one issue, each deed once.</summary>
public sealed class IssueInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<IssueArrival>(store, intake, IssueRows.Collection, static arrival => arrival.Sequence);

/// <summary>An issue as it was opened.</summary>
/// <param name="By">Who opened it.</param>
public sealed record StoredIssue(Issue Issue, Instant OpenedAt, string By, int PolicyVersion, string PolicyHash);

/// <summary>Rows of one issue's partition, beside its inbox.</summary>
internal static class IssueRows
{
    public const string Collection = "issues";
    public const string Issue = "issue";
    public const string View = "view";
    public const string Rules = "rules";

    /// <summary>What somebody decided on an approval; the first decision stands.</summary>
    public static string Approval(string approvalId) => $"approval~{approvalId}";

    public static RecordKey KeyOf(string issueId, string row) => new(Collection, issueId, row);
}
