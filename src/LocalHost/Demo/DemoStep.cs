using NodaTime;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>One call somebody makes during the sample: the order system, or the CS Lead.</summary>
/// <param name="At">When, on the sample's clock.</param>
/// <param name="Role">Whose key the call carries, e.g. <c>order-system</c>.</param>
/// <param name="Body">Serialised as JSON.</param>
internal sealed record DemoStep(Instant At, string Role, HttpMethod Method, string Path, object Body);
