using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>A task a process has decided on and not yet recorded.</summary>
public sealed record ProcessTask(string TaskId, TaskKind Kind, string RuleId, string Owner, LocalizedText Subject, LocalizedText? Detail, Instant Due);
