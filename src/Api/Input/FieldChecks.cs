using System.Collections;
using System.Globalization;
using Microsoft.OpenApi;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>The field must be there.</summary>
public sealed class NeededAttribute : CheckAttribute
{
    internal override void Check(object? value, string path, ErrorList errors, Instant now)
    {
        if (value is null) errors.Add(path, Rule ?? "required", "The field is missing.", "a value");
    }
}

/// <summary>A whole number or an amount between two bounds, both included.</summary>
public sealed class BetweenAttribute(double from, double to) : CheckAttribute
{
    public double From => from;

    public double To => to;

    internal override void Check(object? value, string path, ErrorList errors, Instant now)
    {
        if (value is null) return;
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        if (number < (decimal)from || number > (decimal)to)
        {
            errors.Add(path, Rule ?? "range", string.Create(CultureInfo.InvariantCulture, $"{number} is out of range."), Allowed);
        }
    }

    internal override void Describe(OpenApiSchema schema) =>
        (schema.Minimum, schema.Maximum) = (from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));

    private string Allowed => string.Create(CultureInfo.InvariantCulture, $"{from:0.##} to {to:0.##}");
}

/// <summary>A list of so many elements, both bounds included.</summary>
public sealed class CountAttribute(int from, int to) : CheckAttribute
{
    public int From => from;

    public int To => to;

    internal override void Check(object? value, string path, ErrorList errors, Instant now)
    {
        if (value is not ICollection list || (list.Count >= from && list.Count <= to)) return;
        errors.Add(path, Rule ?? "count", $"The list has {list.Count} elements.", $"{from} to {to} elements");
    }

    internal override void Describe(OpenApiSchema schema) => (schema.MinItems, schema.MaxItems) = (from, to);
}
