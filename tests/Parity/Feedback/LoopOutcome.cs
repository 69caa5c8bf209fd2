using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Parity.Hosts;

namespace Kyndof.Workflows.Parity.Feedback;

/// <summary>What became of a client's word.</summary>
/// <param name="Checks">As <c>Answered 2</c>: how each check ended, and its score.</param>
internal sealed record LoopOutcome(
    string State, string Stage, int Round, IReadOnlyList<string> Checks, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines)
    : Outcome(State, MessageKeys, TaskIds, Lines)
{
    private static readonly string Instance = FeedbackKeys.Instance(LoopDriver.FeedbackId);

    public static LoopOutcome Of(FeedbackView view, IReadOnlyList<SurveyView> checks, IReadOnlyList<WorkTask> tasks)
    {
        var own = tasks.Where(static task => task.InstanceId == Instance).ToList();
        return new(
            view.State,
            view.Stage,
            view.Round,
            [.. checks.Select(static one => $"{one.Stage} {one.Answers?.Overall}".TrimEnd())],
            KeysOf(Instance, view.Messages),
            IdsOf(Instance, own),
            [
                $"state {view.State}, {view.Stage}, round {view.Round}, {view.Owner}, {string.Join('+', view.Categories)} {view.Tone}, pattern {view.IsPattern}, told {view.OutcomeTold}, by {view.Decision}",
                .. view.Functions.Select(static one => $"function {one.Role} {one.State} asked {one.AskedAt}, due {one.Due}, {one.Plan} {one.Summary}, overdue {one.Overdue}"),
                .. LinesOf(view.Messages, view.Timeline, own),
                .. checks.Select(static one => $"check {one.Request.SurveyId} {one.State} {one.Stage}, invited {one.InvitedAt}, settled {one.SettledAt}, {one.Answers}"),
                .. checks.SelectMany(static one => LinesOf(one.Messages, one.Timeline, [])),
            ]);
    }
}
