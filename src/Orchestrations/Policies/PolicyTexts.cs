using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>A policy as somebody edited it; what is null is left as it is.</summary>
/// <param name="Policy">Text of the policy file.</param>
/// <param name="Rabsic">Text of the RABSIC matrices it names.</param>
/// <param name="Holidays">Text of the holiday file it names.</param>
public sealed record PolicyEdit(string? Policy = null, string? Rabsic = null, string? Holidays = null)
{
    /// <summary>Nothing is edited: the files are meant as they are now.</summary>
    public bool IsEmpty => this is { Policy: null, Rabsic: null, Holidays: null };
}

/// <summary>Every text a policy is made of, so that it can be read again without the files.</summary>
/// <param name="Beside">Files the policy names, by their name below its folder, e.g. <c>holidays/kr.yaml</c>.</param>
public sealed record PolicyTexts(string Policy, IReadOnlyDictionary<string, string> Beside);

/// <summary>What reading a policy came to: the policy with its texts, or everything that is wrong with it.</summary>
public sealed record PolicyReading(ServicePolicy? Policy, PolicyTexts? Texts, IReadOnlyList<PolicyFault> Faults);

/// <summary>One thing wrong with a policy.</summary>
/// <param name="File">The file it stands in, below the policy's folder.</param>
/// <param name="Line">1 for the first line; 0 when the file as a whole is meant.</param>
/// <param name="Key">Keys down to the value, e.g. <c>issues.tiers.two</c>; empty at the top.</param>
/// <param name="RuleId">Rule of the handbook the value comes from; null when it is no business number.</param>
/// <param name="Message">What was found and what is allowed.</param>
public sealed record PolicyFault(string File, int Line, string Key, string? RuleId, string Message)
{
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}" : File;
        return Key.Length == 0 ? $"{place}: {Message}" : $"{place}: {Key}{(RuleId is null ? "" : $" ({RuleId})")}: {Message}";
    }
}

/// <summary>Reads policies with the checks of the start. The host provides it: it knows where the files are.</summary>
public interface IPolicyReader
{
    /// <summary>Reads an edit; nothing takes effect.</summary>
    /// <param name="standing">Texts that stand in for what the edit leaves out; null: the files do.</param>
    PolicyReading Read(PolicyEdit edit, PolicyTexts? standing = null);
}
