namespace Kyndof.Workflows.Domain.Messages;

/// <summary>What a message is about; each has a template of that name in kebab-case.</summary>
public enum MessageKind
{
    /// <summary>ORD-1.</summary>
    Confirmation,

    /// <summary>ORD-2.</summary>
    ProductionStarted,

    /// <summary>ORD-3.</summary>
    QualityPassed,

    /// <summary>ORD-4.</summary>
    Shipped,

    /// <summary>ORD-5.</summary>
    Delivered,

    /// <summary>ORD-6.</summary>
    ProductionDelayed,

    /// <summary>ORD-7.</summary>
    QualityFailed,

    /// <summary>ORD-8.</summary>
    CarrierDelayed,

    /// <summary>The order was cancelled; assumed.</summary>
    Cancelled,

    /// <summary>An amendment moved a date or changed the items; assumed.</summary>
    Amended,

    /// <summary>The client's choice among the options of an exception is confirmed (ORD-7).</summary>
    OptionConfirmed,
}
