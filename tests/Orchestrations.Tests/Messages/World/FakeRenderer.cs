using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

/// <summary>Renders the data itself, so that a test sees what a template would.</summary>
public sealed class FakeRenderer : IMessageRenderer
{
    public bool Broken { get; set; }

    public RenderedMessage Render(MessageKind kind, Language language, JsonObject data) => Broken
        ? throw new TemplateException($"{language}/{kind}", "names the variable 'oops', which the data lacks")
        : new RenderedMessage($"{kind} {language} {data["orderId"]}", "<p>" + data.ToJsonString() + "</p>", data.ToJsonString());
}
