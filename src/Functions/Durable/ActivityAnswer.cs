using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>What an activity hands back to its orchestration. A failure no further try can mend is an answer, because the type of an
/// exception does not survive every host.</summary>
/// <param name="Result">The output.</param>
/// <param name="Failure">Null when there is a result.</param>
internal sealed record ActivityAnswer(JsonElement? Result, FailureDetails? Failure = null);
