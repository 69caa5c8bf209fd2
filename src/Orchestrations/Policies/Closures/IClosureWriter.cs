namespace Kyndof.Workflows.Orchestrations.Policies.Closures;

/// <summary>Edits the text of a policy file where it stands, comments and all. The host provides it: it knows how policies are written.</summary>
public interface IClosureWriter
{
    /// <summary>The same text with one closure more and another version.</summary>
    /// <param name="policy">Text that was read as a policy before.</param>
    string Add(string policy, Closure closure, int version);
}
