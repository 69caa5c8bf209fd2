using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Orders;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>The option the client took (ORD-6 to ORD-8).</summary>
public sealed record ChooseRequest
{
    [Needed(Rule = "ORD-7")]
    public ExceptionOption? Option { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>The client is satisfied (ORD-7).</summary>
[OptionalBody]
public sealed record SatisfiedRequest
{
    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Why something is done by hand; the audit keeps it.</summary>
[OptionalBody]
public sealed record ReasonRequest : IReasoned
{
    [Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }
}
