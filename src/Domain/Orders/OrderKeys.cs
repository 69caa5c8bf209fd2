using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Orders;

/// <summary>Every id an order's process uses, built from business ids alone. <c>~</c> separates; outside ids cannot contain it.</summary>
public static class OrderKeys
{
    /// <summary>An order id of 64 characters and its kind leave so many.</summary>
    private const int LongestPart = 80;

    /// <summary>Instance id of the order's process, e.g. <c>order~K-1042</c>.</summary>
    public static string Instance(string orderId) => $"order~{orderId}";

    /// <summary>The order whose process an instance is; null for other instances.</summary>
    public static string? OrderIdOf(string instanceId) => instanceId.StartsWith("order~", StringComparison.Ordinal) ? instanceId["order~".Length..] : null;

    /// <summary>Instance id of the process that holds milestones of an order nobody has placed yet.</summary>
    public static string Held(string orderId) => $"held~{orderId}";

    /// <summary>Ledger key of a message, e.g. <c>order~K-1042~shipped~S1</c>.</summary>
    public static string Message(string orderId, MessageKind kind, string? part = null) =>
        part is null ? $"{Instance(orderId)}~{Kebab(kind)}" : $"{Instance(orderId)}~{Kebab(kind)}~{Short(part, LongestPart)}";

    /// <summary>The text itself, or a digest of it where it is longer than allowed: keys have to fit a record's row.</summary>
    public static string Short(string text, int longest) => text.Length <= longest
        ? text
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));

    /// <summary>Ledger key of a milestone's message: one per milestone, attempt and shipment, or per event for what went wrong.</summary>
    public static string Message(string orderId, MilestoneEvent report) => report.Milestone switch
    {
        Milestone.ProductionStarted or Milestone.QualityPassed =>
            Message(orderId, KindOf(report.Milestone), report.Attempt == 1 ? null : report.Attempt.ToString(CultureInfo.InvariantCulture)),
        Milestone.Shipped or Milestone.Delivered => Message(orderId, KindOf(report.Milestone), Shipment(report)),
        Milestone.Cancelled => Message(orderId, MessageKind.Cancelled),
        _ => Message(orderId, KindOf(report.Milestone), report.EventId),
    };

    /// <summary>Id of a task, e.g. <c>order~K-1042~call~shipped</c>.</summary>
    public static string Task(string orderId, string what) => $"{Instance(orderId)}~{what}";

    /// <summary>Id of the survey announced at delivery; one an order (ruling 4).</summary>
    public static string Survey(string orderId) => $"survey~{orderId}";

    /// <summary>The shipment, and the attempt of a remake behind it; an order that ships whole has no shipment.</summary>
    private static string? Shipment(MilestoneEvent report) => report.Attempt == 1
        ? report.ShipmentId
        : string.Create(CultureInfo.InvariantCulture, $"{report.ShipmentId}~{report.Attempt}");

    public static MessageKind KindOf(Milestone milestone) => milestone switch
    {
        Milestone.ProductionStarted => MessageKind.ProductionStarted,
        Milestone.QualityPassed => MessageKind.QualityPassed,
        Milestone.QualityFailed => MessageKind.QualityFailed,
        Milestone.Shipped => MessageKind.Shipped,
        Milestone.Delivered => MessageKind.Delivered,
        Milestone.ProductionDelayed => MessageKind.ProductionDelayed,
        Milestone.CarrierDelayed => MessageKind.CarrierDelayed,
        Milestone.Cancelled => MessageKind.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone, "No message tells of this milestone."),
    };

    /// <summary>The kind as it stands in keys and template names, e.g. <c>production-started</c>.</summary>
    public static string Kebab(MessageKind kind) => string.Concat(kind.ToString()
        .Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
