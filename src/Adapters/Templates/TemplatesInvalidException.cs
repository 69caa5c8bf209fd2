using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>A folder of templates is not usable: every broken file at once, so that one look mends all.</summary>
public sealed class TemplatesInvalidException(string folder, IReadOnlyList<TemplateException> problems)
    : Exception($"{problems.Count} of the templates in '{folder}' cannot be used:{string.Concat(problems.Select(static problem => "\n  " + problem.Message))}")
{
    public string Folder { get; } = folder;

    public IReadOnlyList<TemplateException> Problems { get; } = problems;
}
