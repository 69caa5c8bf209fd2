using System.Text.Json.Serialization;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>One page of a list.</summary>
/// <param name="Next">Pass it as <c>cursor</c> to get the page after; null on the last.</param>
public sealed record ListAnswer<T>(IReadOnlyList<T> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next);

/// <summary>What became of an order.</summary>
/// <param name="State"><c>accepted</c>, <c>held</c> or <c>repeated</c>.</param>
/// <param name="Held">True while it waits for its client.</param>
/// <param name="HeldBecause">What it waits for.</param>
public sealed record OrderAccepted(string OrderId, string InstanceId, string State, bool Held, string? HeldBecause, OrderLinks Links);

/// <summary>Where to read on.</summary>
public sealed record OrderLinks(string Self, string Instance, string Timeline);

/// <summary>What became of something reported about an order.</summary>
/// <param name="Id">Event or amendment id.</param>
/// <param name="State"><c>accepted</c>, <c>held</c> or <c>repeated</c>.</param>
/// <param name="Held">True while it waits for its order.</param>
/// <param name="HeldBecause">What it waits for.</param>
public sealed record ReportAccepted(string OrderId, string Id, string State, bool Held, string? HeldBecause, OrderLinks Links);

/// <summary>What was asked of an instance or a message was taken.</summary>
/// <param name="Action">E.g. <c>suspend</c>, <c>resend</c>.</param>
public sealed record ActionAccepted(string Id, string Action);

/// <param name="Now">The virtual time.</param>
public sealed record ClockAnswer(Instant Now);

/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
public sealed record HealthAnswer(string Status);
