namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>Reads the texts of a policy line by line, for people. The host provides it: it knows how policies are written.</summary>
public interface IPolicyOutliner
{
    /// <param name="texts">Texts that were read as a policy before.</param>
    PolicyOutline Outline(PolicyTexts texts);
}

/// <summary>What the texts of a policy hold beside its numbers.</summary>
/// <param name="Rabsic">Text of the RABSIC matrices; null where the texts lack it.</param>
/// <param name="HolidayText">Text of the holiday file; null where the texts lack it.</param>
public sealed record PolicyOutline(
    IReadOnlyList<PolicySection> Sections, IReadOnlyList<HolidayView> Holidays, IReadOnlyList<ClosureView> Closures, string? Rabsic = null, string? HolidayText = null)
{
    public static PolicyOutline Empty { get; } = new([], [], []);
}
