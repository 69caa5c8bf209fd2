using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Requests to functions: an owner, a deadline, a reminder, and the CS Lead when nothing comes (XFN-1, ESC-3, ESC-8, RAB-2).</content>
public sealed partial class IssueTracker
{
    /// <summary>Asks a role once; whoever owns the issue need not be asked, nor who has a request open.</summary>
    /// <param name="again">For another decision: a role that has answered before is asked anew (RAB-2).</param>
    private void Ask(string how, string role, string ruleId, LocalizedText because, Instant at, bool again = false)
    {
        var staff = people.Of(role);
        var before = State.Requests.Where(request => request.Role == role && request.RequestId.StartsWith(how, StringComparison.Ordinal)).ToList();
        if (staff == OwnerId || (before.Count > 0 && (!again || before.Exists(request => request.AnsweredAt is null)))) return;
        var id = before.Count == 0 ? $"{how}-{role}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{how}-{role}-{before.Count + 1}");
        var due = RequestPoint(at, Policy.RequestWithin);
        State.Requests.Add(new IssueRequest
        {
            RequestId = id,
            Role = role,
            AskedAt = at,
            Due = due,
            RemindAt = RequestPoint(at, Policy.RequestWithin * Policy.WarnAt[^1] / 100),
        });
        var key = IssueKeys.Part(IssueId, $"request~{id}");
        Note(at, ruleId, "request", because, key);
        Send(NoticeTo(staff, MessageKind.IssueConsulted, key, ruleId, because, at) with { Role = role, Due = due });
        Give(key, TaskKind.Request, ruleId, staff, IssueTexts.RequestSubject(State.Issue, role), because, due);
    }

    private Instant RequestPoint(Instant at, Duration within) => IsUrgent(at) ? at + within : calendar.Add(at, within);

    private IEnumerable<Deadline> RequestDeadlines() => State.Requests
        .Where(request => request.AnsweredAt is null && !request.Overdue)
        .Select(request => request.RemindAt is { } remind
            ? new Deadline(remind, $"remind:{request.Role}", at => Remind(request, at))
            : new Deadline(request.Due, $"request:{request.Role}", at => RaiseUnanswered(request, at)));

    private void Remind(IssueRequest request, Instant at)
    {
        Change(request with { RemindAt = null });
        var because = IssueTexts.RequestWaits(request.Role);
        var key = IssueKeys.Part(IssueId, $"request~{request.RequestId}~remind");
        Note(at, "XFN-1", "request", because, key);
        Send(NoticeTo(people.Of(request.Role), MessageKind.IssueReminder, key, "XFN-1", because, at) with { Role = request.Role, Due = request.Due });
    }

    private void RaiseUnanswered(IssueRequest request, Instant at)
    {
        Change(request with { Overdue = true });
        var because = IssueTexts.Unresponsive(request.Role);
        Note(at, "ESC-3", "request", because);
        if (State.Tier < Tier.Three) Raise(Tier.Three, "ESC-3", because, at);
        else Send(NoticeTo(people.Of("cs-lead"), MessageKind.IssueBreached, IssueKeys.Part(IssueId, $"request~{request.RequestId}~overdue"), "XFN-1", because, at) with { Role = request.Role, Due = request.Due });
    }

    private void TakeAnswer(IssueArrival arrival, RequestAnswered answer, Instant at)
    {
        if (State.Requests.Find(request => request.RequestId == answer.RequestId) is not { AnsweredAt: null } asked)
        {
            Note(at, "XFN-1", "request", IssueTexts.CameLate(arrival.By));
            return;
        }

        Change(asked with { AnsweredAt = at, By = arrival.By, Answer = answer.Answer });
        State.SettledTasks.Add(IssueKeys.Part(IssueId, $"request~{asked.RequestId}"));
        Note(at, "XFN-1", "request", IssueTexts.RequestAnsweredBy(asked.Role));
        Send(NoticeTo(OwnerId, MessageKind.IssueInformed, IssueKeys.Part(IssueId, $"request~{asked.RequestId}~answered"), "XFN-1", IssueTexts.RequestAnsweredBy(asked.Role), at) with
        {
            Role = asked.Role,
            Text = answer.Answer,
        });
    }

    private void Change(IssueRequest request)
    {
        var place = State.Requests.FindIndex(known => known.RequestId == request.RequestId);
        State.Requests[place] = request;
    }
}
