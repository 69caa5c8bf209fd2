using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>How transitions lie in the store: by account, where one row says which one is open, and a file each beside its inbox.</summary>
internal static class TransitionRows
{
    /// <summary>A partition for each client.</summary>
    public const string Collection = "transitions";

    /// <summary>A partition for each transition.</summary>
    public const string Files = "transitionFiles";

    /// <summary>Held by the account's open transition.</summary>
    public const string Open = "open";

    /// <summary>Of a file: whose account it is.</summary>
    public const string Account = "account";

    public const string View = "view";

    /// <summary>Of a file: what was open when the move began.</summary>
    public const string Found = "found";

    public const string MovedPrefix = "m~";

    public static string Row(string transitionId) => $"t~{transitionId}";

    public static string Moved(string kind, string id) => $"{MovedPrefix}{kind}~{RowKeys.Digest(id)}";

    public static RecordKey File(string transitionId, string row) => new(Files, transitionId, row);
}

/// <summary>A transition as it was started.</summary>
/// <param name="By">Who started it.</param>
/// <param name="Ended">Its process has ended and the account is free.</param>
public sealed record StoredTransition(Transition Transition, Instant StartedAt, string By, TransitionRules Rules, bool Ended = false);

/// <summary>The transition that holds an account.</summary>
internal sealed record OpenTransition(string TransitionId);

internal sealed record TransitionAccount(string ClientId);

internal sealed record FoundWork(int Items);

/// <summary>One item that has gone over.</summary>
/// <param name="Kind">The sort of work, e.g. <c>order</c>.</param>
/// <param name="Done">False while it is being moved.</param>
public sealed record MovedItem(string Kind, string Id, string Subject, Instant At, bool Done = true);
