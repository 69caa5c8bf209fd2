using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <param name="Reason">Why the message did not arrive, in words for the operator.</param>
/// <param name="At">When this was decided.</param>
public sealed record FallBack(string InstanceId, string Key, string? Reason, MessageFallback Fallback, Instant At);

/// <summary>Asks the owner to put an address right, and the next channel to tell the client; of a message to a colleague or to Slack asks the
/// team, and nobody tells the client. Then lets the message's process show it (CHN-6). Each task is recorded once under its id, however often this runs.</summary>
public sealed class FallBackActivity(
    LedgerStore store, IMessageDirectory directory, OwnerResolver owners, TaskBoard tasks, IPolicyProvider policies, IEnumerable<IBounceObserver> observers)
    : Activity<FallBack, Nothing>
{
    public override async Task<Nothing> RunAsync(FallBack input, CancellationToken cancellationToken)
    {
        var row = await store.FindAsync(input.InstanceId, input.Key, cancellationToken)
            ?? throw new NonRetryableException($"Message '{input.Key}' of '{input.InstanceId}' is to fall back but was never planned.");
        foreach (var task in await TasksAsync(input, row, cancellationToken)) await tasks.RaiseAsync(task, cancellationToken);
        var bounced = new BouncedMessage(input.InstanceId, input.Key, row.Subject, input.Reason, input.Fallback, input.At);
        foreach (var observer in observers) await observer.BouncedAsync(bounced, cancellationToken);
        return Nothing.Value;
    }

    private async Task<IReadOnlyList<WorkTask>> TasksAsync(FallBack input, LedgerRow row, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var calendar = BusinessCalendar.From(policy.Calendar);
        var toTeam = input.Fallback.ToTeam == true;
        var client = toTeam ? null : await directory.ClientAsync(row.ClientId, cancellationToken);
        var owner = await owners.ResolveAsync(client, calendar.DateOf(input.At), policy.Team, cancellationToken);
        var template = new WorkTask
        {
            TaskId = input.Fallback.OwnerTaskId(input.InstanceId, input.Key),
            Kind = TaskKind.Undeliverable,
            InstanceId = input.InstanceId,
            ClientId = row.ClientId,
            Owner = owner.Id,
            Subject = toTeam ? FallbackTexts.NotDelivered(SubjectOf(row), Recipient(row), input.Reason) : FallbackTexts.NotArrived(row.Subject, input.Reason),
            Detail = toTeam ? FallbackTexts.TellColleague(row.Channel == Channel.Slack) : FallbackTexts.WhatToDo(input.Fallback.Channel),
            CreatedAt = input.At,
            Due = calendar.Add(input.At, policy.Orders.TaskWithin),
            RuleId = "CHN-6",
        };
        return input.Fallback is { Channel: { } next } && input.Fallback.KindOfTask() is { } kind
            ? [template, OnChannel(template, next, kind, input, row.Subject, row.Because)]
            : [template];
    }

    /// <summary>One whose text could not be written has no subject: then why it was sent.</summary>
    private static string SubjectOf(LedgerRow row) => row.Subject.Length > 0 ? row.Subject : row.Because.En;

    private static string Recipient(LedgerRow row) => row.To.Length > 0 ? row.To : row.Recipient?.Id ?? row.Key;

    private static WorkTask OnChannel(WorkTask template, Channel next, TaskKind kind, FallBack input, string subject, LocalizedText because) => template with
    {
        TaskId = input.Fallback.ChannelTaskId(input.InstanceId, input.Key)!,
        Kind = kind,
        Subject = FallbackTexts.TellBy(next, subject),
        Detail = because,
    };
}
