using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api;

/// <summary>What a host decides about the API.</summary>
public sealed class WorkflowApiOptions
{
    /// <summary>Largest request body, in bytes; 1 KiB to 16 MiB, default 256 KiB. Webhooks and imports have limits of their own.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Largest body of a webhook, which brings events in batches, in bytes; 1 KiB to 16 MiB, default 1 MiB.</summary>
    public int MaxWebhookBytes { get; set; } = 1024 * 1024;

    /// <summary>Largest file of an import, in bytes; 1 KiB to 16 MiB, default 1 MiB, *assumed*.</summary>
    public int MaxImportBytes { get; set; } = 1024 * 1024;

    /// <summary>Requests worked on at a time; 1 to 100,000, default 512. What comes on top waits in the queue.</summary>
    public int ConcurrentRequests { get; set; } = 512;

    /// <summary>Requests that may wait for their turn; 0 to 100,000, default 512. What comes on top is answered 429.</summary>
    public int QueuedRequests { get; set; } = 512;

    /// <summary>Seconds a refused caller is told to wait (429, 503); 1 to 3,600, default 1.</summary>
    public int RetryAfterSeconds { get; set; } = 1;

    /// <summary>Demo only: whoever connects from this machine has this role without a key. Default: nobody.</summary>
    public Role? SignInEverybodyAs { get; set; }

    /// <summary>Believe the header <c>X-MS-CLIENT-PRINCIPAL</c>. Only for a host whose platform signs callers in and strips that
    /// header from what comes from outside (Easy Auth: <c>WEBSITE_AUTH_ENABLED</c> is True). Default: false, the header is ignored.</summary>
    public bool TrustPlatformPrincipal { get; set; }

    /// <summary>People sign in here, by a personal key; for a host whose platform does not do it. Default: false, the routes are answered 404.</summary>
    public bool LocalSignIn { get; set; }

    /// <summary>How long somebody who has signed in here stays so, whatever they do; 1 minute to 7 days, default 12 hours, *assumed*: a working day.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Wrong personal keys a person may send within <see cref="SignInTriesWithin"/>; 1 to 1,000, default 10, *assumed*. What comes on top is answered 429.</summary>
    public int SignInTries { get; set; } = 10;

    /// <summary>From the first wrong key on; 1 second to 1 day, default 15 minutes, *assumed*.</summary>
    public TimeSpan SignInTriesWithin { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether <c>/openapi/v1.json</c> and <c>/swagger</c> are open to everybody. Default: true. When false, the document
    /// is open to every role and <c>/swagger</c> is not there.</summary>
    public bool OpenDocumentation { get; set; } = true;

    /// <summary>Folders of the static page served at <c>/</c>, read once at the start; of a file that several have, the first one's counts.
    /// Default: none, no page.</summary>
    public IReadOnlyList<string> PageFolders { get; set; } = [];
}
