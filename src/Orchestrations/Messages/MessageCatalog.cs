using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Messages.Reports;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The catalogued names of message work. A name is for ever: histories hold it.</summary>
public static class MessageCatalog
{
    public const string SendMessage = "SendMessage";
    public const string FailMessage = "FailMessage";
    public const string WithdrawMessage = "WithdrawMessage";
    public const string ReleaseHeldPage = "ReleaseHeldPage";
    public const string DeliverMessage = "DeliverMessage";
    public const string ReleaseHeld = "ReleaseHeld";
    public const string HandleDeliveryReport = "HandleDeliveryReport";
    public const string ApplyDeliveryReport = "ApplyDeliveryReport";
    public const string FallBack = "FallBack";

    public static WorkflowCatalog AddMessages(this WorkflowCatalog catalog) => catalog
        .AddActivity<SendMessageActivity>(SendMessage)
        .AddActivity<FailMessageActivity>(FailMessage)
        .AddActivity<WithdrawMessageActivity>(WithdrawMessage)
        .AddActivity<ReleaseHeldPageActivity>(ReleaseHeldPage)
        .AddOrchestration<MessageDeliveryOrchestration>(DeliverMessage)
        .AddActivity<ApplyDeliveryReportActivity>(ApplyDeliveryReport)
        .AddActivity<FallBackActivity>(FallBack)
        .AddOrchestration<ReleaseHeldOrchestration>(ReleaseHeld)
        .AddOrchestration<DeliveryReportOrchestration>(HandleDeliveryReport);
}
