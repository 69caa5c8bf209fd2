using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Reads a folder of templates and tries each with a full and an empty sample, so that a slip shows at start and not at a client.</summary>
internal sealed class TemplateLoader(string folder)
{
    public const string Layout = "layout.html.hbs";

    private readonly List<TemplateException> problems = [];

    public HandlebarsMessageRenderer Load()
    {
        var sets = Enum.GetValues<Language>().Select(Read).ToList();
        if (problems.Count > 0) throw new TemplatesInvalidException(folder, problems);
        var renderer = new HandlebarsMessageRenderer(sets);
        foreach (var (kind, language) in All()) Try(() => TrySamples(renderer, kind, language));
        return problems.Count == 0 ? renderer : throw new TemplatesInvalidException(folder, problems);
    }

    private static IEnumerable<(MessageKind Kind, Language Language)> All() =>
        Enum.GetValues<Language>().SelectMany(static language => Enum.GetValues<MessageKind>().Select(kind => (kind, language)));

    private TemplateSet Read(Language language)
    {
        var set = new TemplateSet(language);
        Try(() => Compile(Layout, () => set.AddLayout(Content(Layout))));
        foreach (var name in Partials(language))
        {
            Try(() => Compile(name, () => set.AddPartial(Path.GetFileNameWithoutExtension(name)[1..], TemplateFile.Parse(name, Content(name), isPartial: true))));
        }

        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            var name = HandlebarsMessageRenderer.FileName(kind, language);
            Try(() => Compile(name, () => set.Add(kind, TemplateFile.Parse(name, Content(name), isPartial: false))));
        }

        return set;
    }

    private IEnumerable<string> Partials(Language language)
    {
        var directory = Path.Combine(folder, TemplateSet.Folder(language));
        return Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, "_*.hbs").Select(path => $"{TemplateSet.Folder(language)}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)
            : [];
    }

    private string Content(string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(name, "the file is missing or cannot be read", unreadable);
        }
    }

    private static void Compile(string name, Action work) =>
        HandlebarsMessageRenderer.Guard(name, () =>
        {
            work();
            return true;
        });

    private static void TrySamples(HandlebarsMessageRenderer renderer, MessageKind kind, Language language)
    {
        foreach (var sample in TemplateSamples.Of(kind)) renderer.Render(kind, language, sample);
    }

    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (TemplateException problem)
        {
            // The layout is read once per language; one report of it is enough.
            if (!problems.Exists(known => known.Message == problem.Message)) problems.Add(problem);
        }
    }
}
