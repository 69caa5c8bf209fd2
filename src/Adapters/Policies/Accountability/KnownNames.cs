using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>Names that something else must exist under, e.g. the roles of a policy.</summary>
/// <param name="What">What a name must be, e.g. <c>in people or groups</c>.</param>
internal sealed record KnownNames(string What, IReadOnlyCollection<string> Names)
{
    /// <summary>Every role and group of a policy; null while one of the two sections could not be read.</summary>
    public static KnownNames? Roles(Section file) =>
        file.Find<Section>("people") is { } people && file.Find<Section>("groups") is { } groups
            ? new("in people or groups", [.. people.Places.Keys, .. groups.Places.Keys])
            : null;

    /// <summary>Every role of people; null while the section could not be read.</summary>
    public static KnownNames? People(Section file) => file.Find<Section>("people") is { } people ? new("a role of people", [.. people.Places.Keys]) : null;

    /// <summary>Refuses the names of a key that do not exist, one name or a list of them.</summary>
    public void Check(Section section, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!section.Values.TryGetValue(key, out var value)) continue;
            foreach (var name in value is List<object> list ? list.Cast<string>() : [(string)value]) Check(section.At(key), name);
        }
    }

    public void Check(Place place, string name)
    {
        if (Names.Contains(name)) return;
        var suggestion = Suggestion.For(name, Names);
        place.Refuse($"'{name}' is not {What}{suggestion}{(suggestion.Length == 0 ? "; allowed " : " Allowed ")}{string.Join(", ", Names)}");
    }
}
