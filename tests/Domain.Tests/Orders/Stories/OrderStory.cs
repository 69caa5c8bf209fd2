using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Orders.Stories;

/// <summary>Drives one order as its process does, without an engine: read and decide, tell, record, wait for the next deadline or news.</summary>
internal sealed class OrderStory
{
    private readonly OrderPolicy policy;
    private readonly List<Arrival> inbox = [];
    private readonly List<(string Key, Instant At)> sent = [];
    private readonly List<(TaskNotice Task, Instant At)> tasks = [];
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<string> withdrawn = [];
    private long sequence;

    private OrderStory(Order order, Client? client, OrderPolicy policy)
    {
        Client = client;
        this.policy = policy;
        Tracker = OrderTracker.Begin(order, policy, Samples.Channels, Samples.Calendar);
        Now = order.PlacedAt;
    }

    public OrderTracker Tracker { get; private set; }

    public OrderState State => Tracker.State;

    public Client? Client { get; set; }

    public Instant Now { get; private set; }

    /// <summary>What becomes of a message; sent unless a story says otherwise.</summary>
    public Func<OutgoingNotice, Sending> Mail { get; set; } = _ => Sending.Taken;

    /// <summary>What the process does to its state between two rounds; nothing unless a story says otherwise.</summary>
    public Func<OrderState, OrderState>? StartAfresh { get; set; }

    /// <summary>Messages as <c>key time</c>, e.g. <c>shipped 2026-03-20T15:00</c>.</summary>
    public IEnumerable<string> Sent => sent.Select(message => $"{Short(message.Key)} {Seoul.Show(message.At)}");

    public IEnumerable<string> SentKeys => sent.Select(message => Short(message.Key));

    /// <summary>Tasks as <c>id time</c>, e.g. <c>missing-shipped-2026-03-20 2026-03-20T18:00</c>.</summary>
    public IEnumerable<string> Raised => tasks.Select(raised => $"{Short(raised.Task.TaskId)} {Seoul.Show(raised.At)}");

    public IEnumerable<TaskNotice> Tasks => tasks.Select(raised => raised.Task);

    /// <summary>The instant each message went out, by its whole key.</summary>
    public IReadOnlyList<(string Key, Instant At)> Messages => sent;

    /// <summary>Recorded messages taken back before they went out.</summary>
    public IReadOnlyList<string> Withdrawn => withdrawn;

    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    public OrderOutcome Outcome => Tracker.Outcome() ?? throw new InvalidOperationException("The order has not ended.");

    /// <summary>An order whose process has run its first round.</summary>
    public static OrderStory Begin(Order? order = null, Client? client = null, OrderPolicy? policy = null)
    {
        var story = Unread(order, client ?? Samples.Client, policy);
        story.Round();
        return story;
    }

    /// <summary>An order that reaches us long after it was placed.</summary>
    public static OrderStory HandedInAt(string at, Order? order = null)
    {
        var story = Unread(order, Samples.Client);
        story.Now = Seoul.At(at);
        story.Round();
        return story;
    }

    public static OrderStory OfUnknownClient(Order? order = null)
    {
        var story = Unread(order, client: null);
        story.Round();
        return story;
    }

    /// <summary>An order nothing has been decided about yet.</summary>
    public static OrderStory Unread(Order? order = null, Client? client = null, OrderPolicy? policy = null) =>
        new(order ?? Samples.Order, client, policy ?? Samples.Policy);

    public Promise Promise(string key) => State.Promises.Single(promise => Short(promise.Key) == key);

    public string Due(string key) => Seoul.Show(Promise(key).DueAt);

    public MilestoneState StateOf(string eventId) => State.Milestones.Single(entry => entry.Event.EventId == eventId).State;

    public OrderException Exception(string eventId) => State.Exceptions.Single(exception => exception.EventId == eventId);

    public bool HasRaised(string task) => tasks.Exists(raised => Short(raised.Task.TaskId) == task);

    public TaskKind KindOf(string task) => tasks.Single(raised => Short(raised.Task.TaskId) == task).Task.Kind;

    /// <summary>News at an instant: everything due before it happens first, then one round reads all of it.</summary>
    public OrderStory Receive(Instant at, params Arrival[] arrivals)
    {
        AdvanceTo(at);
        inbox.AddRange(arrivals.Select(arrival => arrival with { Sequence = ++sequence, ReceivedAt = at }));
        Round();
        return this;
    }

    /// <summary>Jumps from deadline to deadline up to an instant, that instant included.</summary>
    public OrderStory AdvanceTo(Instant target)
    {
        for (var rounds = 0; Tracker.Next() is { } next && next.At <= target; rounds++)
        {
            Assert.True(rounds < 2_000, $"The order goes round and round at {next}.");
            Now = next.At;
            Round();
        }

        Now = Instant.Max(Now, target);
        return this;
    }

    /// <summary>Lets everything happen that still does; ends with the order's end.</summary>
    public OrderStory AdvanceToTheEnd()
    {
        AdvanceTo(Seoul.At("2036-01-01T00:00"));
        Assert.True(Tracker.HasEnded);
        return this;
    }

    /// <summary>The client's record has come: the process is nudged.</summary>
    public OrderStory PutClient(string at, Client? client = null)
    {
        AdvanceTo(Seoul.At(at));
        Client = client ?? Samples.Client;
        Round();
        return this;
    }

    /// <summary>A held message was released by a person and taken by the provider.</summary>
    public OrderStory Release(string key, string at)
    {
        AdvanceTo(Seoul.At(at));
        var full = State.Promises.Single(promise => Short(promise.Key) == key).Key;
        Assert.Contains(full, Tracker.AwaitedKeys());
        Tracker.Sent(full, Now, Now);
        sent.Add((full, Now));
        Round();
        return this;
    }

    /// <summary>One round of the process.</summary>
    public void Round()
    {
        var arrivals = inbox.Where(arrival => arrival.Sequence > State.ReadUpTo).ToList();
        Tracker.Advance(arrivals, Client, Now);
        withdrawn.AddRange(State.Withdrawn.Select(notice => Short(notice.Key)));
        State.Withdrawn.Clear();
        foreach (var notice in Tracker.NoticesDue(Now)) Settle(notice);
        tasks.AddRange(State.Tasks.Select(task => (task, Now)));
        State.Tasks.Clear();
        timeline.AddRange(State.NewLines);
        State.Revision++;
        State.LinesPublished += State.NewLines.Count;
        State.NewLines.Clear();
        if (StartAfresh is { } afresh) Tracker = new OrderTracker(afresh(State), policy, Samples.Channels, Samples.Calendar);
        if (Tracker.Next() is { } next) Assert.True(next.At > Now, $"{next} is not after {Now}: the round left something undone.");
    }

    private void Settle(OutgoingNotice notice)
    {
        switch (Mail(notice))
        {
            case Sending.Taken:
                sent.Add((notice.Key, Now));
                Tracker.Sent(notice.Key, Now, Now);
                break;
            case Sending.Held:
                Tracker.Held(notice.Key, "held for the client", Now);
                break;
            case Sending.Refused:
                Tracker.Undeliverable(notice.Key, "no such mailbox", Now);
                break;
            default:
                Tracker.TryAgain(notice.Key, Now + Duration.FromHours(1));
                break;
        }
    }

    private string Short(string key) => key[(OrderKeys.Instance(State.Order.OrderId).Length + 1)..];
}

/// <summary>What becomes of a message handed over.</summary>
internal enum Sending
{
    Taken,
    Held,
    NotNow,
    Refused,
}
