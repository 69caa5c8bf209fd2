using System.Collections.Concurrent;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Says in words what a member takes and what it got.</summary>
internal static class JsonWords
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "a string",
        [typeof(int)] = "a whole number",
        [typeof(decimal)] = "a number",
        [typeof(bool)] = "true or false",
        [typeof(Instant)] = "an instant with its offset, e.g. 2026-03-02T09:00:00+09:00",
        [typeof(LocalDate)] = "a date, e.g. 2026-03-02",
        [typeof(Duration)] = "a duration, e.g. PT2H or P1D",
    };

    private static readonly ConcurrentDictionary<Type, string[]> EnumWords = new();

    public static string Describe(Type type) => type.IsEnum ? $"one of {string.Join(", ", ValuesOf(type))}" : Words.GetValueOrDefault(type, "another type");

    /// <summary>The words of an enum as JSON writes them.</summary>
    public static IReadOnlyList<string> ValuesOf(Type type) => EnumWords.GetOrAdd(type, static known =>
        [.. Enum.GetValuesAsUnderlyingType(known).Cast<object>().Select(value => WorkflowJson.Serialize(Enum.ToObject(known, value), known).Trim('"'))]);

    /// <summary>The member a word stands for, written exactly as JSON writes it; null for any other word.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum =>
        ValuesOf(typeof(T)).Contains(word, StringComparer.Ordinal) ? WorkflowJson.Deserialize<T>($"\"{word}\"") : null;

    /// <summary>Kind of the value only: the value itself may be personal, and an answer is often logged.</summary>
    public static string Show(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => "a string that is none",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "nothing",
    };
}
