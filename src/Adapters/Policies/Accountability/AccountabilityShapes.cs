using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Accountability;

/// <summary>The keys that say who stands for which role.</summary>
internal static class AccountabilityShapes
{
    // Those of a staff record, without the ones whose members have roles of their own (cs, leadership).
    private static readonly string[] Functions = ["operations", "design", "finance", "sales", "legal", "strategy", "marketing", "ga"];

    /// <summary>A role, or the name of a group.</summary>
    public static TextShape Role => TextShape.Kebab;

    public static ListShape Roles { get; } = new(Role);

    public static MapShape People { get; } = new(Role, new SectionShape(
    [
        new("id", null, "Id used on tasks.", TextShape.Id),
        new("name", null, "Name colleagues see.", TextShape.Line),
        new("email", null, "E-mail address.", TextShape.Email),
        new("phone", null, "Telephone number.", TextShape.Phone, Required: false),
        new("function", null, "The function whose members may answer for it; left out for a role of CS or leadership.", FunctionShape(), Required: false),
    ]));

    public static MapShape Groups { get; } = new(Role, Roles);

    private static ChoiceShape FunctionShape() => new("function", Functions.ToDictionary(name => name, object (name) => name, StringComparer.Ordinal));
}
