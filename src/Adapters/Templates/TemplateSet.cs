using System.Globalization;
using HandlebarsDotNet;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>The compiled templates of one language.</summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<MessageKind, CompiledTemplate> templates = [];
    private readonly IHandlebars html;
    private readonly IHandlebars text;
    private HandlebarsTemplate<object, object>? layout;

    public TemplateSet(Language language)
    {
        Language = language;
        html = Create(language, escape: true);
        text = Create(language, escape: false);
    }

    public Language Language { get; }

    public static string Folder(Language language) => language == Language.Ko ? "ko" : "en";

    public CompiledTemplate this[MessageKind kind] => templates[kind];

    public void AddLayout(string content) => layout = html.Compile(content);

    public void AddPartial(string name, TemplateFile file)
    {
        // The line that puts a piece in takes its own line end away.
        html.RegisterTemplate(name, file.Html + "\n");
        text.RegisterTemplate(name, file.Text + "\n");
    }

    public void Add(MessageKind kind, TemplateFile file) =>
        templates[kind] = new CompiledTemplate(file.Name, text.Compile(file.Subject!), html.Compile(file.Html), text.Compile(file.Text));

    public string Frame(Dictionary<string, object?> model, string subject, string body) =>
        layout!(new Dictionary<string, object?>(model, StringComparer.Ordinal)
        {
            ["lang"] = Folder(Language),
            ["subject"] = subject,
            ["body"] = body,
        });

    private static IHandlebars Create(Language language, bool escape)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            NoEscape = !escape,
            FormatProvider = CultureInfo.InvariantCulture,
        });
        TemplateWords.Register(handlebars, language, escape);
        return handlebars;
    }
}

internal sealed record CompiledTemplate(
    string Name,
    HandlebarsTemplate<object, object> Subject,
    HandlebarsTemplate<object, object> Html,
    HandlebarsTemplate<object, object> Text);
