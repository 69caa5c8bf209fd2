using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Shows of every template which one it is.</summary>
public sealed class FakeTemplateGallery : ITemplateGallery
{
    public RenderedMessage Show(MessageKind kind, Language language) => new($"{kind} {language}", $"<p>{kind} {language}</p>", $"text {kind} {language}");
}
