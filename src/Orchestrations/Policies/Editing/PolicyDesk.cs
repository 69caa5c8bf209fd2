using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>Previews and applies edits of the policy. The stored policy decides what new instances start under; each re-timed issue takes the
/// new rules from its own inbox, once.</summary>
public sealed class PolicyDesk(
    IPolicyReader reader, PolicyInForce policies, PolicyShelf shelf, OpenIssueTimes times, IssueRetimer retimer, ScheduleKeeper schedules, IOrchestrationClient client, TimeProvider time) : IPolicyDesk
{
    public async Task<PolicyEditResult> PreviewAsync(PolicyEdit edit, CancellationToken cancellationToken = default)
    {
        var (policy, _, refusal) = await ReadAsync(edit, cancellationToken);
        return refusal ?? new PolicyEditResult.Previewed(await times.CompareAsync(policy!, cancellationToken));
    }

    public async Task<PolicyEditResult> ApplyAsync(PolicyEdit edit, string previewId, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (policy, texts, refusal) = await ReadAsync(edit, cancellationToken);
        if (refusal is not null) return refusal;
        var preview = await times.CompareAsync(policy!, cancellationToken);
        var inForce = IsSame(policies.Current, policy!);
        if (inForce && preview.Issues.Count == 0) return new PolicyEditResult.Repeated(policy!.Version, policy.Hash);
        if (preview.PreviewId != previewId && !(inForce && await IsUnderWayAsync(policy!, previewId, cancellationToken))) return Stale(preview);
        var at = Instant.FromDateTimeOffset(time.GetUtcNow());
        var stored = inForce ? null : new StoredPolicy(policy!.Version, policy.Hash, texts!, actor.Name, at);
        var run = new PolicyRun(previewId, policy!.Version, policy.Hash, actor.Name, at);
        if (!await shelf.TakeAsync(policy.Profile, stored, run, cancellationToken)) return NotRaised(policy);
        if (stored is not null) await policies.RefreshAsync(now: true, cancellationToken);
        await retimer.GiveAsync(preview.Issues, policy, actor, at, cancellationToken);
        await schedules.EnsureAsync(client, cancellationToken);
        return new PolicyEditResult.Applied(preview.Issues.Count, policy.Version, policy.Hash, preview.More);
    }

    private async Task<(ServicePolicy? Policy, PolicyTexts? Texts, PolicyEditResult? Refusal)> ReadAsync(PolicyEdit edit, CancellationToken cancellationToken)
    {
        await policies.RefreshAsync(now: true, cancellationToken);
        var reading = reader.Read(edit, edit.IsEmpty ? null : policies.Applied?.Texts);
        return reading.Policy is { } policy ? (policy, reading.Texts, Refusal(policy)) : (null, null, new PolicyEditResult.Invalid(reading.Faults));
    }

    /// <summary>Why a policy cannot follow the one in force; null when it can, or is the one.</summary>
    private PolicyEditResult.Refused? Refusal(ServicePolicy policy)
    {
        var current = policies.Current;
        if (policy.Profile != current.Profile) return new("other-profile", $"This host works under the profile '{current.Profile}', not '{policy.Profile}'.");
        return policy.Version <= current.Version && !IsSame(current, policy) ? NotRaised(policy) : null;
    }

    /// <summary>The same apply began and did not end.</summary>
    private async Task<bool> IsUnderWayAsync(ServicePolicy policy, string previewId, CancellationToken cancellationToken) =>
        await shelf.RunAsync(policy.Profile, cancellationToken) is { } run && (run.PreviewId, run.Version, run.Hash) == (previewId, policy.Version, policy.Hash);

    private PolicyEditResult.Refused NotRaised(ServicePolicy policy) => new(
        "version-not-raised", $"The policy in force has version {policies.Current.Version} and other content; raise version {policy.Version} above it.");

    private static PolicyEditResult.Refused Stale(PolicyPreview preview) => new(
        "preview-is-stale", $"What would move has changed since that preview; it is {preview.PreviewId} now, for {preview.Issues.Count} issues.", preview.PreviewId);

    private static bool IsSame(ServicePolicy one, ServicePolicy other) => (one.Version, one.Hash) == (other.Version, other.Hash);
}
