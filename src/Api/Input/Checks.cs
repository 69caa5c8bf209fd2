using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>A contract with rules across its fields. They are asked only once every field is fine by itself.</summary>
internal interface IChecked
{
    void Check(ErrorList errors, Instant now);
}

/// <summary>Runs the checks a contract's attributes ask for, through lists and nested contracts.</summary>
internal static class Checks
{
    // Every request asks; reflection answers once.
    private static readonly ConditionalWeakTable<JsonPropertyInfo, CheckAttribute[]> Known = [];

    public static void Run(object contract, JsonSerializerOptions options, string path, ErrorList errors, Instant now)
    {
        foreach (var property in options.GetTypeInfo(contract.GetType()).Properties)
        {
            var place = $"{path}.{property.Name}";
            if (errors.Has(place)) continue;
            var value = property.Get!(contract);
            foreach (var check in Of(property)) check.Check(value, place, errors, now);
            if (value is not null && !errors.Has(place)) RunInside(value, options, place, errors, now);
        }

        if (errors.IsEmpty && contract is IChecked whole) whole.Check(errors, now);
    }

    public static IReadOnlyList<CheckAttribute> Of(JsonPropertyInfo property) =>
        Known.GetValue(property, static known => [.. known.AttributeProvider?.GetCustomAttributes(typeof(CheckAttribute), inherit: true).Cast<CheckAttribute>() ?? []]);

    private static void RunInside(object value, JsonSerializerOptions options, string path, ErrorList errors, Instant now)
    {
        if (value is string) return;
        if (value is IEnumerable list)
        {
            var index = 0;
            foreach (var element in list) RunInside(element, options, $"{path}[{index++}]", errors, now);
        }
        else if (IsContract(value.GetType()))
        {
            Run(value, options, path, errors, now);
        }
    }

    private static bool IsContract(Type type) => type.Assembly == typeof(Checks).Assembly && type is { IsClass: true };
}
