using System.Globalization;
using System.Net;
using HandlebarsDotNet;
using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>The words templates have beyond Handlebars' own; templates/README.md explains them to the people who edit.</summary>
internal static class TemplateWords
{
    /// <param name="escape">The mail as HTML: line ends of what people wrote become line breaks.</param>
    public static void Register(IHandlebars handlebars, Language language, bool escape)
    {
        handlebars.RegisterHelper("date", (output, _, arguments) =>
            output.Write(TryDate(arguments, out var text, language) ? text
                : throw new FormatException($"'date' was given '{First(arguments)}', which is no date; guard an optional one with {{{{#if}}}}")));
        handlebars.RegisterHelper("instant", (output, _, arguments) =>
            output.Write(arguments.Length == 2 ? TemplateInstants.Format(Text(arguments[0]), Text(arguments[1]), language)
                : throw new FormatException("'instant' takes a value and the zone: {{instant due zone}}")));
        handlebars.RegisterHelper("words", (output, _, arguments) => output.WriteSafeString(Words(First(arguments), escape)));
        handlebars.RegisterHelper("value", (output, _, arguments) =>
            output.Write(TryDate(arguments, out var text, language) ? text : First(arguments)));
        handlebars.RegisterHelper("is", (output, options, context, arguments) =>
        {
            if (arguments.Length == 2 && Text(arguments[0]) == Text(arguments[1])) options.Template(output, context);
            else options.Inverse(output, context);
        });
    }

    private static string Words(string text, bool escape) =>
        escape ? WebUtility.HtmlEncode(text.ReplaceLineEndings("\n")).Replace("\n", "<br>\n", StringComparison.Ordinal) : text;

    private static bool TryDate(Arguments arguments, out string text, Language language)
    {
        var isDate = TemplateDates.TryParse(First(arguments), out var date);
        text = isDate ? TemplateDates.Format(date, language) : "";
        return isDate;
    }

    private static string First(Arguments arguments) => arguments.Length == 1 ? Text(arguments[0]) : "";

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
