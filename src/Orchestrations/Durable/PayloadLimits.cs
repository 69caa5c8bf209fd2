namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>Bounds of what an engine stores, in bytes of UTF-8 JSON, enforced before a backend sees it.</summary>
public static class PayloadLimits
{
    /// <summary>Custom status: 8 KiB.</summary>
    public const int CustomStatusBytes = 8 * 1024;

    /// <summary>Input, output, event or activity payload: 1 MiB.</summary>
    public const int PayloadBytes = 1024 * 1024;
}
