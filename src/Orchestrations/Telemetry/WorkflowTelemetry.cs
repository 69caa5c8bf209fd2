using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kyndof.Workflows.Orchestrations.Telemetry;

/// <summary>What the processes tell about themselves, for whatever a host exports it to: counts of promises, messages and tasks, and a
/// span for each step that carries the instance's id. No personal data and no project names: ids, kinds and rule ids only.</summary>
public static class WorkflowTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Kyndof.Workflows";

    /// <summary>Tag of spans and logs that names the instance, e.g. <c>order~K-1042</c>: what an order is followed by.</summary>
    public const string InstanceTag = "kyndof.instance";

    /// <summary>Tag that names the catalogued step.</summary>
    public const string StepTag = "kyndof.step";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Promises that have fallen due: kept, late or broken (ORD-9).</summary>
    public static Counter<long> PromisesDue { get; } = Meter.CreateCounter<long>("kyndof.promises.due", "{promise}", "Promises kept, late or broken");

    /// <summary>Promises not kept in time (ORD-9).</summary>
    public static Counter<long> PromisesLate { get; } = Meter.CreateCounter<long>("kyndof.promises.late", "{promise}", "Promises not kept in time");

    /// <summary>Messages the provider has taken.</summary>
    public static Counter<long> MessagesSent { get; } = Meter.CreateCounter<long>("kyndof.messages.sent", "{message}", "Messages the provider took");

    /// <summary>Messages refused, bounced or given up (CHN-6).</summary>
    public static Counter<long> MessagesFailed { get; } = Meter.CreateCounter<long>("kyndof.messages.failed", "{message}", "Messages refused, bounced or given up");

    /// <summary>Tasks raised because something needs a person (ORD-11).</summary>
    public static Counter<long> TasksEscalated { get; } = Meter.CreateCounter<long>("kyndof.tasks.escalated", "{task}", "Tasks raised for people");

    /// <summary>Instances shown as failed because they cannot go on.</summary>
    public static Counter<long> InstancesFailed { get; } = Meter.CreateCounter<long>("kyndof.instances.failed", "{instance}", "Instances that cannot go on");

    /// <summary>Instances found overdue without a sign of life.</summary>
    public static Counter<long> InstancesStuck { get; } = Meter.CreateCounter<long>("kyndof.instances.stuck", "{instance}", "Instances overdue without a sign of life");

    /// <summary>Calls to a webhook that were turned away.</summary>
    public static Counter<long> WebhooksRejected { get; } = Meter.CreateCounter<long>("kyndof.webhooks.rejected", "{request}", "Webhook calls turned away");

    /// <summary>A span for one step of an instance; null where nobody listens.</summary>
    public static Activity? StartStep(string step, string instanceId) =>
        Source.StartActivity(step, ActivityKind.Internal)?.SetTag(StepTag, step).SetTag(InstanceTag, instanceId);
}
