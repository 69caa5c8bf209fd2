using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>The policy new instances start under, checked whole. A running instance keeps its own copy; an edit reaches an open issue only as a
/// previewed re-timing (SLA-6).</summary>
public interface IPolicyProvider
{
    ServicePolicy Current { get; }
}
