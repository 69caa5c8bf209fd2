using System.Globalization;

namespace Kyndof.Workflows.Domain.Transitions;

/// <summary>Ids and keys of transitions and departures, built from business ids in this one place.</summary>
public static class TransitionKeys
{
    private const string Prefix = "transition~";
    private const string DeparturePrefix = "departure~";

    /// <summary>Instance id of the process, e.g. <c>transition~T-7</c>.</summary>
    public static string Instance(string transitionId) => Prefix + transitionId;

    /// <summary>The transition whose process an instance is; null for other instances.</summary>
    public static string? TransitionIdOf(string instanceId) =>
        instanceId.StartsWith(Prefix, StringComparison.Ordinal) ? instanceId[Prefix.Length..] : null;

    /// <summary>Ledger key of a message or id of a task, e.g. <c>transition~T-7~assigned~dossier</c>.</summary>
    public static string Part(string transitionId, string what) => $"{Instance(transitionId)}~{what}";

    /// <inheritdoc cref="Part(string, string)"/>
    /// <param name="number">The same number is the same message.</param>
    public static string Part(string transitionId, string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{Instance(transitionId)}~{what}~{number}");

    /// <summary>Id of the survey sixty days on (TRN-5), e.g. <c>survey~transition~T-7</c>.</summary>
    public static string Survey(string transitionId) => $"survey~{Instance(transitionId)}";

    /// <summary>Instance id of a departure's process, e.g. <c>departure~D-3</c>.</summary>
    public static string Departure(string departureId) => DeparturePrefix + departureId;

    /// <summary>The departure whose process an instance is; null for other instances.</summary>
    public static string? DepartureIdOf(string instanceId) =>
        instanceId.StartsWith(DeparturePrefix, StringComparison.Ordinal) ? instanceId[DeparturePrefix.Length..] : null;

    /// <summary>Ledger key of a message of a departure or id of a task.</summary>
    public static string DeparturePart(string departureId, string what) => $"{Departure(departureId)}~{what}";
}
