using System.Text.Json;
using System.Text.Json.Nodes;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Renders the templates of a folder. Values are escaped in HTML and left as they are in text; a variable the data
/// lacks is an error, an empty one is not.</summary>
public sealed class HandlebarsMessageRenderer : IMessageRenderer
{
    private readonly Dictionary<Language, TemplateSet> sets;

    internal HandlebarsMessageRenderer(IEnumerable<TemplateSet> sets) => this.sets = sets.ToDictionary(static set => set.Language);

    /// <summary>Reads, compiles and tries every template of both languages.</summary>
    /// <param name="folder">Holds <c>layout.html.hbs</c> and a folder per language.</param>
    /// <exception cref="TemplatesInvalidException">Names every file that is missing or broken.</exception>
    public static HandlebarsMessageRenderer Load(string folder) => new TemplateLoader(folder).Load();

    /// <summary>Where the template of a kind is, from the folder down, e.g. <c>ko/quality-passed.hbs</c>.</summary>
    public static string FileName(MessageKind kind, Language language) =>
        $"{TemplateSet.Folder(language)}/{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}.hbs";

    public RenderedMessage Render(MessageKind kind, Language language, JsonObject data)
    {
        var set = sets[language];
        var template = set[kind];
        var model = TemplateModel.Of(data);
        var subject = TemplateText.Subject(Run(template.Name, template.Subject, model));
        var body = Run(template.Name, template.Html, model);
        var html = Guard(TemplateLoader.Layout, () => set.Frame(model, subject, body));
        return new RenderedMessage(subject, TemplateText.Body(html), TemplateText.Body(Run(template.Name, template.Text, model)));
    }

    private static string Run(string name, HandlebarsTemplate<object, object> template, Dictionary<string, object?> model) =>
        Guard(name, () => template(model));

    internal static T Guard<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception broken) when (broken is HandlebarsException or HandlebarsUndefinedBindingException or FormatException)
        {
            throw new TemplateException(name, Problem(broken), broken);
        }
    }

    /// <summary>The slip itself: one inside a shared piece comes wrapped.</summary>
    private static string Problem(Exception broken)
    {
        var slip = broken;
        while (slip.InnerException is { } inner) slip = inner;
        return slip is HandlebarsUndefinedBindingException missing ? $"names the variable '{missing.Path}', which the data lacks" : slip.Message;
    }
}
