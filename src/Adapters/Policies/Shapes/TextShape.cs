using System.Text.Json;
using System.Text.RegularExpressions;
using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies.Shapes;

/// <summary>Text of one form.</summary>
/// <param name="What">What it is, e.g. <c>an e-mail address</c>.</param>
/// <param name="Pattern">Regular expression both this reader and editors understand.</param>
internal sealed record TextShape(string What, string Pattern) : ScalarShape
{
    /// <summary>A line of text of 1 to 100 characters.</summary>
    public static TextShape Line { get; } = new("text of 1 to 100 characters on one line", "^\\S(.{0,98}\\S)?$");

    /// <summary>An id as everywhere in the product.</summary>
    public static TextShape Id { get; } = new("an id of 1 to 64 of the characters A-Z a-z 0-9 . _ -", "^[A-Za-z0-9._-]{1,64}$");

    /// <summary>A role, a group or a decision type.</summary>
    public static TextShape Kebab { get; } = new("a name in kebab-case such as cs-lead, of 1 to 64 characters", "^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$");

    public static TextShape Email { get; } = new("an e-mail address", "^[^@\\s]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$");

    public static TextShape Phone { get; } = new("a telephone number", "^\\+?[0-9][0-9 -]{2,30}[0-9]$");

    /// <summary>Whether a text has the form.</summary>
    public bool Fits(string text) => Regex.IsMatch(text, Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) && !text.EndsWith('\n');

    protected override string Expected => What;

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", Pattern);
    }

    protected override object? Parse(YamlScalar scalar, Place place) =>
        Fits(scalar.Text) ? scalar.Text : place.Refuse($"'{scalar.Text}' is not {What}");
}
