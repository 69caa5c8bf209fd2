using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Tests.Feedback.Histories;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>What holds of a loop whatever people do about it, and whatever goes wrong around it (FBK-5).</summary>
public sealed class AnyLoopTests
{
    private const int Histories = 5_000;

    // The host itself asserts, round by round, that nothing is over before the client has heard, and that something always comes next.
    [Fact]
    public void No_loop_ends_before_its_client_has_heard_the_outcome_or_opted_out() => Prop.ForAll(
        Arb.From(AnyLoop.Any, history => history.Smaller()),
        history => Wrong(history) is { } wrong ? false.Label(wrong) : true.Label("")).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private static string? Wrong(AnyLoop history)
    {
        var calm = new LoopHost(history, crashes: false).Live();
        var disturbed = new LoopHost(history, crashes: true).Live();
        if (calm.Story() != disturbed.Story()) return $"A crash made a difference:\n{calm.Story()}\n{disturbed.Story()}";
        if (disturbed.Lost().FirstOrDefault() is { } lost) return $"{lost} was never carried out";
        if (calm.State.OpenTasks.Count > 0) return $"{calm.State.OpenTasks[0]} is still open at the end";
        return Heard(calm, history) ? null : $"It ended as {calm.State.Stage}; the client got only: {string.Join(", ", calm.Arrived)}";
    }

    /// <summary>Looked at from outside: a message of the outcome was taken by a provider, or a person told them, or they opted out.</summary>
    private static bool Heard(LoopHost life, AnyLoop history)
    {
        var state = life.State;
        if (state.OptedOut) return history.Deeds.Any(entry => entry.Deed.Dismissed is { ClientOptedOut: true });
        if (state.Stage == FeedbackStage.Resolved) return state.IssueId is not null && history.Deeds.Any(entry => entry.Deed.Issue is not null);
        if (state.LastTold is not { } told) return false;
        return told.Key is { } key ? life.Arrived.Contains(key["feedback-loop~F-7~".Length..]) : told.By is not null;
    }
}
