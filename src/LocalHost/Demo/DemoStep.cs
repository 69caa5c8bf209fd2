using NodaTime;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Something that happens during the sample.</summary>
/// <param name="At">When, on the sample's clock.</param>
/// <param name="HappenAsync">Makes the call, as whoever makes it in earnest.</param>
internal sealed record DemoStep(Instant At, Func<DemoCaller, CancellationToken, Task> HappenAsync)
{
    /// <summary>A call to the API.</summary>
    /// <param name="who">A role, e.g. <c>order-system</c>, or a person, e.g. <c>person:csm-1</c>.</param>
    /// <param name="body">Serialised as JSON.</param>
    public static DemoStep Call(Instant at, string who, HttpMethod method, string path, object body) =>
        new(at, (caller, stop) => caller.CallAsync(who, method, path, body, stop));

    public static DemoStep Post(Instant at, string who, string path, object? body = null) => Call(at, who, HttpMethod.Post, path, body ?? new { });
}
