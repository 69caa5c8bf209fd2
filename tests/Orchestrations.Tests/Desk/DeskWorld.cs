using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using Kyndof.Workflows.Testing.Records;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Desk;

/// <summary>A day's board over records in memory. It is 2026-03-03T09:00Z; due soon is 2 h, what failed counts for 7 days, 100 rows are shown.</summary>
internal sealed class DeskWorld
{
    public static readonly Instant Now = Instant.FromUtc(2026, 3, 3, 9, 0);

    private readonly InMemoryRecordStore records = new();
    private readonly List<LedgerRow> messages = [];

    public DeskWorld()
    {
        var desk = new Mock<IMessageDesk>();
        desk.Setup(all => all.ListAsync(It.IsAny<MessageFilter>(), It.IsAny<CancellationToken>())).ReturnsAsync((MessageFilter filter, CancellationToken _) => List(filter));
        Instances = new InstanceBoard(records);
        Tasks = new TaskBoard(records);
        Clients = new ClientDirectory(records, []);
        Staff = new StaffDirectory(records);
        Issues = new IssueBoard(records);
        Board = new TodayBoard(Instances, Tasks, desk.Object, Issues, Clients, Staff, new FixedPolicy());
    }

    public TodayBoard Board { get; }

    public InstanceBoard Instances { get; }

    public TaskBoard Tasks { get; }

    public ClientDirectory Clients { get; }

    public StaffDirectory Staff { get; }

    public IssueBoard Issues { get; }

    public Task<TodayAnswer> ReadAsync(string? owner = null) => Board.ReadAsync(owner, Now);

    /// <summary>Ids of the rows, in their order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(string? owner = null) => [.. (await ReadAsync(owner)).Items.Select(static item => item.Id)];

    /// <summary>Late, due soon, waiting, failed.</summary>
    public async Task<(int Late, int DueSoon, int Waiting, int Failed)> FiguresAsync(string? owner = null)
    {
        var figures = (await ReadAsync(owner)).Figures;
        return (figures.Late.Count, figures.DueSoon.Count, figures.Waiting.Count, figures.Failed.Count);
    }

    public Task RunsAsync(string id, InstanceState state, Instant? due = null, string? client = null, string owner = "S-1", Instant? updatedAt = null) => Instances.PublishAsync(
        new InstanceView
        {
            Id = id, Process = id.Split('~')[0], State = state, Owner = owner, ClientId = client, Subject = id, NextStep = "missing:shipped", Due = due, UpdatedAt = updatedAt ?? Now, Revision = 1,
        }, []);

    public Task AsksAsync(string id, Instant? due, TaskKind kind = TaskKind.Check, string? instance = null, string owner = "S-1") => Tasks.RaiseAsync(new WorkTask
    {
        TaskId = id, Kind = kind, InstanceId = instance ?? $"order~of-{id}", Owner = owner, Subject = new LocalizedText("Find out", "확인"), CreatedAt = Now, Due = due, RuleId = "ORD-11",
    });

    public void Wrote(string key, MessageState state, Instant plannedAt, Instant? reportedAt = null, string instance = "order~K-1", HoldCause? heldBy = null) => messages.Add(new LedgerRow
    {
        Key = key, InstanceId = instance, ClientId = "C-1", Kind = MessageKind.Shipped, Channel = Channel.Email, To = "contact@example.com", Language = Language.En, Subject = "Shipped", State = state,
        PlannedAt = plannedAt, ReportedAt = reportedAt, RuleId = "ORD-4", Because = new LocalizedText("It was shipped.", "발송되었습니다."), HeldBy = heldBy,
    });

    public Task KnowsAsync(string client, ClientTier tier) => Clients.PutAsync(new Client { ClientId = client, Name = $"Name of {client}", Tier = tier, Email = "contact@example.com" });

    public Task ListAsync(string issueId, bool emergency, InstanceState state = InstanceState.Open) => Issues.PublishAsync(
        new IssueRow { IssueId = issueId, ClientId = "C-1", Kind = IssueKind.RushOrder, State = state, Stage = "open", Tier = 1, Owner = "S-1", Emergency = emergency, ReceivedAt = Now, UpdatedAt = Now }, 1, CancellationToken.None);

    private MessagePage List(MessageFilter filter)
    {
        var from = filter.Cursor is { } cursor ? int.Parse(cursor, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var found = messages.Where(row => row.State == filter.State).OrderByDescending(row => row.PlannedAt).Skip(from).ToList();
        return new MessagePage([.. found.Take(filter.Limit)], found.Count > filter.Limit ? (from + filter.Limit).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
