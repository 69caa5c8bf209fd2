using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>The policy new instances start under. Read once at start and checked whole; a running instance keeps its own copy.</summary>
public interface IPolicyProvider
{
    ServicePolicy Current { get; }
}
