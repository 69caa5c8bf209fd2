using System.Globalization;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Closures;

/// <summary>Closures as edits of the policy in force: the desk of policy edits does the rest, and takes the same preview.</summary>
public sealed class ClosureDesk(IPolicyDesk desk, PolicyInForce policies, IPolicyOutliner outliner, IClosureWriter writer, TimeProvider time) : IClosureDesk
{
    public async Task<PolicyEditResult> PreviewAsync(Closure closure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(closure);
        var (edit, stands, refusal) = await EditAsync(closure, cancellationToken);
        if (refusal is not null) return refusal;
        var result = await desk.PreviewAsync(edit!, cancellationToken);
        return stands && result is PolicyEditResult.Previewed { Preview.Issues.Count: 0 } ? AlreadyClosed(closure.Date) : result;
    }

    public async Task<PolicyEditResult> ApplyAsync(Closure closure, string previewId, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(closure);
        var (edit, _, refusal) = await EditAsync(closure, cancellationToken);
        return refusal ?? await desk.ApplyAsync(edit!, previewId, actor, cancellationToken);
    }

    /// <summary>The policy in force with the closure; as it is where that very closure stands in it, so that a repeat, or the rest of a long
    /// re-timing, goes on.</summary>
    private async Task<(PolicyEdit? Edit, bool Stands, PolicyEditResult.Refused? Refusal)> EditAsync(Closure closure, CancellationToken cancellationToken)
    {
        await policies.RefreshAsync(now: true, cancellationToken);
        var (policy, texts) = policies.Standing;
        if (texts is null) return (null, false, new("policy-not-readable", "The files of the policy cannot be read on this host; add the closure there and start it again."));
        var outline = outliner.Outline(texts);
        var today = BusinessCalendar.From(policy.Calendar).DateOf(Instant.FromDateTimeOffset(time.GetUtcNow()));
        if (closure.Date < today) return (null, false, new("date-has-passed", string.Create(CultureInfo.InvariantCulture, $"It is {today:uuuu-MM-dd} in {policy.Calendar.Zone}; {closure.Date:uuuu-MM-dd} has passed.")));
        var stands = outline.Closures.Contains(new ClosureView(closure.Date, closure.Reason));
        if (!stands && !BusinessCalendar.From(policy.Calendar).IsBusinessDay(closure.Date)) return (null, false, AlreadyClosed(closure.Date));
        var text = stands ? texts.Policy : writer.Add(texts.Policy, closure, policy.Version + 1);

        // Every text as it is in force, whatever stands in the files by now.
        return (new PolicyEdit(text, outline.Rabsic, outline.HolidayText), stands, null);
    }

    private static PolicyEditResult.Refused AlreadyClosed(LocalDate date) => new(
        "already-closed", string.Create(CultureInfo.InvariantCulture, $"{date:uuuu-MM-dd} is closed already: it has no business hours, is a holiday or was closed before."));
}
