using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The templates as a reader would see them, filled with sample data.</summary>
public interface ITemplateGallery
{
    /// <summary>A template with everything it may say; what is sent says what its case has.</summary>
    RenderedMessage Show(MessageKind kind, Language language);
}
