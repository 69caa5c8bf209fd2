using NodaTime;

namespace Kyndof.Workflows.Adapters.Smtp;

/// <summary>A mail server, from the host's configuration; the password comes from the environment or a mounted file.</summary>
public sealed record SmtpSettings
{
    public required string Host { get; init; }

    /// <summary>1 to 65,535; default 587.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Null: no sign-in.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>STARTTLS before anything else is said; without it the server is refused. Default true.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>The longest one handover may take, elapsed. Above zero; default 60 seconds.</summary>
    public Duration Timeout { get; init; } = Duration.FromSeconds(60);

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Host}:{Port}{(Tls ? " with TLS" : "")}{(User is null ? "" : " as " + User)}";
}
