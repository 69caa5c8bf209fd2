using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Closures;

/// <summary>Closes a day besides weekends and holidays: the policy in force with one closure more and the version raised (ruling 5, SLA-6).</summary>
public interface IClosureDesk
{
    /// <summary>Says which open clocks the closure moves. Changes nothing.</summary>
    Task<PolicyEditResult> PreviewAsync(Closure closure, CancellationToken cancellationToken = default);

    /// <summary>Puts the closure in force and re-times the issues of its preview. Repeating it changes nothing; after a crash in the middle the repeat does the rest.</summary>
    /// <param name="previewId">The preview that is agreed to.</param>
    Task<PolicyEditResult> ApplyAsync(Closure closure, string previewId, Actor actor, CancellationToken cancellationToken = default);
}

/// <param name="Reason">For colleagues; 1 to 100 characters on one line.</param>
public sealed record Closure(LocalDate Date, string Reason);
