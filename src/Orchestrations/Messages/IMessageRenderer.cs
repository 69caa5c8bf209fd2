using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Turns a kind, a language and data into a subject, HTML and its plain-text twin.</summary>
public interface IMessageRenderer
{
    /// <exception cref="TemplateException">The template is missing, broken or names a variable the data lacks.</exception>
    RenderedMessage Render(MessageKind kind, Language language, JsonObject data);
}

public sealed record RenderedMessage(string Subject, string Html, string Text);

/// <summary>A template could not be rendered.</summary>
public sealed class TemplateException(string template, string problem, Exception? inner = null)
    : Exception($"Template '{template}': {problem}", inner)
{
    public string Template { get; } = template;

    public string Problem { get; } = problem;
}
