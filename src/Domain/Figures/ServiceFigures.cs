using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Every figure of the department over one stretch of time.</summary>
public static class ServiceFigures
{
    /// <param name="segment">Whose; null: everybody's.</param>
    public static IReadOnlyList<Figure> Of(FigureFacts facts, ServicePolicy policy, FigurePeriod period, ClientSegment? segment)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(period);
        return [];
    }
}
