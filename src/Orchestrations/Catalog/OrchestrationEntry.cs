using System.Globalization;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>One version of one orchestration.</summary>
/// <param name="Name">The catalogued name, the same for all versions.</param>
/// <param name="Version">1 or more.</param>
public sealed record OrchestrationEntry(string Name, int Version, Type Type, Func<IOrchestration> Create)
{
    private const char Separator = '@';

    /// <summary>Name and version in one word, as an engine without versions keeps it: <c>OrderMilestones</c> is the first,
    /// <c>OrderMilestones@2</c> the second.</summary>
    public string Key => KeyOf(Name, Version);

    /// <summary>The version as start options carry it.</summary>
    public string VersionText => Version.ToString(CultureInfo.InvariantCulture);

    public static string KeyOf(string name, int version) =>
        version == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{Separator}{version}");

    /// <summary>The name in a <see cref="Key"/>.</summary>
    public static string NameOf(string key) => key.Split(Separator)[0];
}
