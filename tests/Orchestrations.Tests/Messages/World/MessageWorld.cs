using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Pacing;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tasks;
using Moq;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

/// <summary>The message parts of one process over records that outlive it.</summary>
public sealed class MessageWorld
{
    public const string Key = "order~K-1042~confirmation";

    public MessageWorld()
    {
        Links.Setup(links => links.UrlFor(It.IsAny<LinkGrant>())).Returns((LinkGrant grant) => $"https://example.com/{grant.IssueId}/{grant.Rung}#{grant.PersonId}");
        Restart();
    }

    public MemoryRecords Records { get; } = new();

    public FakeSender Sender { get; } = new();

    /// <summary>Slack, which cannot be asked.</summary>
    public FakeSender Chat { get; } = new() { Answerable = false };

    public FakeDirectory Directory { get; } = new();

    public FakeRenderer Renderer { get; } = new();

    public ManualTime Time { get; } = new();

    public FixedPolicy Policy { get; } = new();

    public SendingOptions Options { get; set; } = new();

    public LedgerStore Store { get; private set; } = null!;

    public LedgerList List { get; private set; } = null!;

    public MessageLedger Ledger { get; private set; } = null!;

    public SendingControl Control { get; private set; } = null!;

    public SendingPacer Pacer { get; private set; } = null!;

    public SendMessageActivity Send { get; private set; } = null!;

    public FailMessageActivity Fail { get; private set; } = null!;

    public WithdrawMessageActivity Withdraw { get; private set; } = null!;

    public ReleaseHeldPageActivity ReleasePage { get; private set; } = null!;

    public DeliveryReports Reports { get; private set; } = null!;

    public ApplyDeliveryReportActivity ApplyReport { get; private set; } = null!;

    public FallBackActivity FallBack { get; private set; } = null!;

    public TaskBoard Tasks { get; private set; } = null!;

    public Mock<IBounceObserver> Observer { get; } = new();

    /// <summary>Links that show whom they are for.</summary>
    public Mock<IActionLinks> Links { get; } = new();

    /// <summary>A new process on the same records and providers.</summary>
    public void Restart()
    {
        Records.DieAtWrite = 0;
        Store = new LedgerStore(Records);
        List = new LedgerList(Records, Store);
        Ledger = new MessageLedger(Store, List, Records, Policy, Time);
        var holds = new HoldBook(Records, Options);
        Control = new SendingControl(Records, Records, holds, Policy, Time);
        var book = new ReportBook(Records);
        var planner = new MessagePlanner(new MessageWriter(Directory, Renderer, Policy, Links.Object), Store, Time);
        Pacer = new SendingPacer(Records, Policy, Sender, Options, Time);
        var handover = new MessageHandover(Store, planner, holds, Pacer, new MessageCarriers(Sender, Chat), Options, Time, book, Records);
        var inFlight = new HandoversInFlight();
        var fallback = new FallbackChooser(Directory);
        Send = new SendMessageActivity(Store, planner, handover, inFlight, fallback);
        Fail = new FailMessageActivity(Store, planner, handover, inFlight, fallback);
        Withdraw = new WithdrawMessageActivity(Store, handover, inFlight);
        ReleasePage = new ReleaseHeldPageActivity(List, Ledger);
        Reports = new DeliveryReports(Records, book);
        ApplyReport = new ApplyDeliveryReportActivity(Store, fallback);
        Tasks = new TaskBoard(Records);
        FallBack = new FallBackActivity(Store, Directory, new OwnerResolver(new StaffDirectory(Records)), Tasks, Policy, [Observer.Object]);
    }

    public Task<SendMessageResult> SendAsync(MessageRequest? request = null) => Send.RunAsync(request ?? Request(), default);

    public async Task<LedgerRow> RowAsync(string key = Key) => Assert.IsType<LedgerRow>(await Ledger.GetAsync(key));

    public async Task<IReadOnlyList<string>> KeysAsync(LedgerFilter filter) => [.. (await Ledger.ListAsync(filter)).Items.Select(static row => row.Key)];

    public static MessageRequest Request(string key = Key, string clientId = "demo", string instanceId = "order~K-1042") => new()
    {
        Key = key,
        InstanceId = instanceId,
        Kind = MessageKind.Confirmation,
        ClientId = clientId,
        RuleId = "ORD-1",
        Because = new LocalizedText("The order was placed.", "주문이 접수되었습니다."),
        Data = new JsonObject { ["orderId"] = "K-1042", ["trackingNumber"] = null },
    };
}
