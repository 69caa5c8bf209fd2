using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

public sealed class FakeMessageDesk : IMessageDesk
{
    public const string Key = "order~K-1~confirmation";

    public List<string> Calls { get; } = [];

    public List<MessageFilter> Filters { get; } = [];

    public DeskOutcome Outcome { get; set; } = new DeskOutcome.Done();

    public Task<MessagePage> ListAsync(MessageFilter filter, CancellationToken cancellationToken = default)
    {
        Filters.Add(filter);
        return Task.FromResult(new MessagePage([Row()], filter.Cursor is null ? "row~1" : null));
    }

    public Task<LedgerRow?> GetAsync(string key, CancellationToken cancellationToken = default) =>
        Task.FromResult(key == Key ? Row() : null);

    public Task<MessageContent?> ContentAsync(string key, CancellationToken cancellationToken = default) =>
        Task.FromResult(key == Key
            ? new MessageContent("Subject", "<p>안녕하세요</p>", "안녕하세요", "Kyndof", "cs@example.com", "Demo Owner", "owner@example.com", "Demo Agency")
            : null);

    public Task<DeskOutcome> ResendAsync(string key, string actor, CancellationToken cancellationToken = default) => Call($"resend {key} {actor}");

    public Task<DeskOutcome> HoldAsync(string key, string actor, CancellationToken cancellationToken = default) => Call($"hold {key} {actor}");

    public Task<DeskOutcome> ReleaseAsync(string key, string actor, CancellationToken cancellationToken = default) => Call($"release {key} {actor}");

    public Task<DeskOutcome> SetGlobalHoldAsync(bool hold, string actor, CancellationToken cancellationToken = default) => Call($"global {hold} {actor}");

    public Task<DeskOutcome> SetClientHoldAsync(string clientId, bool hold, string actor, CancellationToken cancellationToken = default) =>
        Call($"client {clientId} {hold} {actor}");

    public Task<SendingStatus> StatusAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new SendingStatus(true, "key:operator", Instant.FromUtc(2026, 3, 2, 0, 0), ["C-1"], 3));

    private static LedgerRow Row() => new()
    {
        Key = Key,
        InstanceId = "order~K-1",
        ClientId = "C-1",
        Kind = MessageKind.Confirmation,
        Channel = Channel.Email,
        To = "contact@example.com",
        Language = Language.Ko,
        Subject = "주문 확인",
        State = MessageState.Accepted,
        PlannedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
        RuleId = "ORD-1",
        Because = new LocalizedText("The order was placed.", "주문이 접수되었습니다."),
    };

    private Task<DeskOutcome> Call(string call)
    {
        Calls.Add(call);
        return Task.FromResult(Outcome);
    }
}
