using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>A task decided on and not yet recorded.</summary>
/// <param name="ForTeam">Owned by the team contact rather than the client's owner.</param>
public sealed record TaskNotice(
    string TaskId,
    TaskKind Kind,
    string RuleId,
    LocalizedText Subject,
    LocalizedText? Detail,
    Instant Due,
    bool ForTeam = false);
