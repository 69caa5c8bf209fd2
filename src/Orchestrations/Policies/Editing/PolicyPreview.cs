using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>What an edit of the policy would move.</summary>
/// <param name="CurrentVersion">Version of the policy in force.</param>
/// <param name="Issues">Open issues that would be re-timed, by id.</param>
/// <param name="Examined">Open issues looked at.</param>
/// <param name="Unchanged">Those of them that nothing would happen to.</param>
/// <param name="More">There are more than one call takes: the rest comes with the next preview after this one is applied.</param>
/// <param name="PreviewId">Names exactly this; an apply has to bring it.</param>
public sealed record PolicyPreview(
    int PolicyVersion, string PolicyHash, int CurrentVersion, IReadOnlyList<RetimedIssue> Issues, int Examined, int Unchanged, bool More, string PreviewId);

/// <summary>One open issue under the edited policy.</summary>
/// <param name="Tier">1 to 4, now.</param>
/// <param name="RulesVersion">Version of the policy it runs by now.</param>
/// <param name="Moves">Its clocks that would be due at another instant, or have another time left.</param>
/// <param name="Rungs">Rungs that would fire at once.</param>
public sealed record RetimedIssue(string IssueId, int Tier, string? Owner, int RulesVersion, IReadOnlyList<ClockMove> Moves, IReadOnlyList<RungFired> Rungs);
