using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <summary>What is known around a transition when it decides.</summary>
/// <param name="Client">Null once erased.</param>
/// <param name="People">Who stands for each role, by role.</param>
/// <param name="Outgoing">Who does the outgoing CSM's part today: themselves, their delegate, or the CS Lead.</param>
/// <param name="Incoming">Who does the incoming CSM's part today.</param>
public sealed record TransitionFacts(Client? Client, IReadOnlyDictionary<string, string> People, Contact Outgoing, Contact Incoming)
{
    /// <summary>Staff id or contact of the CS Lead.</summary>
    public string Lead => People["cs-lead"];
}
