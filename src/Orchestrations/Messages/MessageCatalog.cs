using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;

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

    public static WorkflowCatalog AddMessages(this WorkflowCatalog catalog) => catalog
        .AddActivity<SendMessageActivity>(SendMessage)
        .AddActivity<FailMessageActivity>(FailMessage)
        .AddActivity<WithdrawMessageActivity>(WithdrawMessage)
        .AddActivity<ReleaseHeldPageActivity>(ReleaseHeldPage)
        .AddOrchestration<MessageDeliveryOrchestration>(DeliverMessage)
        .AddOrchestration<ReleaseHeldOrchestration>(ReleaseHeld);
}
