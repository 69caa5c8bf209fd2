using System.Text.Json.Serialization;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A page of responses.</summary>
/// <param name="Counts">How many there are in each state that has any, up to 1,000; only with the first page.</param>
public sealed record DeliveryList(IReadOnlyList<DeliveryRow> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next, IReadOnlyList<DeliveryCount>? Counts);

/// <summary>Which stored responses to look at again; what is left out does not filter.</summary>
public sealed record ReplayDeliveriesRequest
{
    /// <summary>What Typeform calls the form.</summary>
    [Words(512)]
    public string? Form { get; init; }

    /// <summary>Only those in this state.</summary>
    public DeliveryState? State { get; init; }

    /// <summary>Received at or after this instant.</summary>
    public Instant? Since { get; init; }

    /// <summary>The <c>next</c> of the page before.</summary>
    [Words(400)]
    public string? Cursor { get; init; }

    /// <summary>Responses one call looks at, 1 to 200; default 50.</summary>
    [Between(1, 200)]
    public int? Limit { get; init; }
}

/// <summary>What one page of a replay did.</summary>
/// <param name="Examined">Responses looked at.</param>
/// <param name="Replayed">Those the filter asked for, mapped again.</param>
/// <param name="Changed">Those that are in another state than before.</param>
/// <param name="Next">Send it as <c>cursor</c> to go on; null: that was all.</param>
public sealed record ReplayAnswer(int Examined, int Replayed, int Changed, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next);
