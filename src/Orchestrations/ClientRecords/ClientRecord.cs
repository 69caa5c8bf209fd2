using System.Text.Json.Serialization;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.ClientRecords;

/// <summary>How we stand with one client: whether anything is kept back, what was promised and kept, and whether they had to ask (ORD-9).</summary>
public sealed record ClientRecord
{
    public required string ClientId { get; init; }

    /// <summary>The client's own hold is on; the hold of all sending is apart.</summary>
    public required bool SendingHeld { get; init; }

    /// <summary>Who switched it on; null while nothing is held.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? HeldBy { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? HeldAt { get; init; }

    /// <summary>Messages to this client that are held.</summary>
    public required int Waiting { get; init; }

    public required PromiseRecord Promises { get; init; }

    public required ToldFirst ToldFirst { get; init; }

    public required OpenWork Open { get; init; }

    /// <summary>The last message that went to the client, or the last word that came from them; null: neither.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Instant? LastContactAt { get; init; }
}

/// <summary>Updates promised to a client, over their orders: every counted one is in exactly one of the other four.</summary>
/// <param name="Counted">Those that count for ORD-9: not overtaken, not withheld by the client's own wish (ruling 14), not withdrawn.</param>
/// <param name="KeptInTime">Sent by their due instant.</param>
/// <param name="KeptLate">Sent after it.</param>
/// <param name="Missed">Not sent though due, or could not be sent.</param>
/// <param name="Open">Owed, and not due yet.</param>
public sealed record PromiseRecord(int Counted, int KeptInTime, int KeptLate, int Missed, int Open);

/// <summary>Who spoke first about how an order stands.</summary>
/// <param name="Told">Updates that went out in time.</param>
/// <param name="Asked">Issues in which the client asked: about shipping or an order's timeline.</param>
/// <param name="Share">Percent of <paramref name="Told"/> of both, to a tenth; null when there is neither.</param>
public sealed record ToldFirst(int Told, int Asked, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Share);

/// <summary>What runs for a client, by process.</summary>
public sealed record OpenWork(int Orders, int Issues, int Transitions, int Feedback, int Surveys);
