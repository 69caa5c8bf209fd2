using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api;

/// <summary>What a host decides about the API.</summary>
public sealed class WorkflowApiOptions
{
    /// <summary>Largest request body, in bytes; 1 KiB to 16 MiB, default 256 KiB.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Largest body of a webhook, which brings events in batches, in bytes; 1 KiB to 16 MiB, default 1 MiB.</summary>
    public int MaxWebhookBytes { get; set; } = 1024 * 1024;

    /// <summary>Requests worked on at a time; 1 to 100,000, default 512. What comes on top waits in the queue.</summary>
    public int ConcurrentRequests { get; set; } = 512;

    /// <summary>Requests that may wait for their turn; 0 to 100,000, default 512. What comes on top is answered 429.</summary>
    public int QueuedRequests { get; set; } = 512;

    /// <summary>Seconds a refused caller is told to wait (429, 503); 1 to 3,600, default 1.</summary>
    public int RetryAfterSeconds { get; set; } = 1;

    /// <summary>Demo only: whoever connects from this machine has this role without a key. Default: nobody.</summary>
    public Role? SignInEverybodyAs { get; set; }
}
