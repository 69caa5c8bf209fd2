using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Conformance.Port;

public sealed class EchoActivity(EffectLog effects) : Activity<string, string>
{
    public override Task<string> RunAsync(string input, CancellationToken cancellationToken)
    {
        effects.Add(input);
        return Task.FromResult(input);
    }
}

public sealed record Flaky(string Key, int FailingTries, bool NonRetryable = false);

/// <summary>Fails as often as it is told, then answers the number of the try.</summary>
public sealed class FlakyActivity(EffectLog effects) : Activity<Flaky, int>
{
    public override Task<int> RunAsync(Flaky input, CancellationToken cancellationToken)
    {
        var attempt = effects.Add(input.Key);
        if (attempt > input.FailingTries) return Task.FromResult(attempt);
        if (input.NonRetryable) throw new NonRetryableException($"no use to try {input.Key} again");
        throw new InvalidOperationException($"try {attempt} of {input.Key} failed");
    }
}

/// <summary>Answers more than a backend may be given.</summary>
public sealed class HugeActivity : Activity<int, string>
{
    public override Task<string> RunAsync(int input, CancellationToken cancellationToken) => Task.FromResult(new string('x', input));
}
