using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>The policy of one file, read once; an edit takes effect with the next start, or when it is applied.</summary>
/// <param name="path">As for <see cref="PolicyFile.Load"/>, whose errors it passes on.</param>
public sealed class FilePolicyProvider(string path) : IPolicyProvider
{
    public ServicePolicy Current { get; } = PolicyFile.Load(path);
}
