using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>Fills templates with the samples they were tried with at the start, under the brand of the policy.</summary>
public sealed class TemplateGallery(IMessageRenderer renderer, IPolicyProvider policies) : ITemplateGallery
{
    public RenderedMessage Show(MessageKind kind, Language language) =>
        renderer.Render(kind, language, Brand.Of(policies.Current).AddTo(TemplateSamples.FullestOf(kind)));
}
