using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using NodaTime;

namespace Kyndof.Workflows.Parity.Feedback;

/// <summary>The same word of a client comes back to them the same way on the embedded runtime and on Durable Task: parts, checks, messages,
/// tasks, timeline.</summary>
public sealed class LoopParityTests
{
    [Fact]
    public async Task Reopened_once_by_the_answer_to_its_check_and_satisfied_then()
    {
        var outcome = await OnBothAsync(static async loop =>
        {
            await loop.SayAsync("The seams opened at the rehearsal.");
            await loop.ReleaseAsync();
            await loop.CompleteAsync("operations");
            await loop.ReleaseAsync();
            await loop.WaitAsync(Duration.FromMinutes(1));
            await loop.AnswerCheckAsync(check: 1, overall: 2);
            await loop.CompleteAsync("operations");
            await loop.ReleaseAsync();
            await loop.WaitAsync(Duration.FromMinutes(1));
            await loop.AnswerCheckAsync(check: 2, overall: 5);
        });
        Assert.Equal(("completed", "satisfied", 2), (outcome.State, outcome.Stage, outcome.Round));
        Assert.Equal(["Answered 2", "Answered 5"], outcome.Checks);
    }

    [Fact]
    public async Task Nobody_does_anything_and_it_is_dismissed_in_the_end()
    {
        var outcome = await OnBothAsync(static async loop =>
        {
            await loop.SayAsync("The delivery was late and the price too high.");
            await loop.WaitAsync(Duration.FromDays(3));
            await loop.ActAsync("cs-lead", static id => new FeedbackAction.Dismiss(id, "Agreed so in the contract.", "The dates and prices are those we agreed on.", ClientOptedOut: false));
        });
        Assert.Equal(("completed", "dismissed"), (outcome.State, outcome.Stage));
        Assert.Contains(outcome.MessageKeys, static key => key.StartsWith("overdue~", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_any_keyword_knows_is_named_by_a_person_and_a_silent_check_ends_it()
    {
        var outcome = await OnBothAsync(static async loop =>
        {
            await loop.SayAsync("Hmm.");
            await loop.ActAsync("cs-lead", static id => new FeedbackAction.Categorise(id, [FeedbackCategory.Workflow], null));
            await loop.ActAsync("cs-lead", static id => new FeedbackAction.Commit(id, "strategy", new LocalDate(2026, 3, 5), "A shorter form."));
            await loop.CompleteAsync("strategy");
            await loop.ReleaseAsync();
            await loop.WaitAsync(Duration.FromDays(3));
        });
        Assert.Equal(("completed", "unanswered"), (outcome.State, outcome.Stage));
        Assert.Equal(["Expired"], outcome.Checks);
    }

    [Fact]
    public async Task Praise_is_thanked()
    {
        var outcome = await OnBothAsync(static loop => loop.SayAsync("We love it!"));
        Assert.Equal(("completed", "thanked"), (outcome.State, outcome.Stage));
    }

    [Fact]
    public async Task The_third_reopening_becomes_an_issue()
    {
        var outcome = await OnBothAsync(static async loop =>
        {
            await loop.SayAsync("The zipper is stuck.");
            for (var round = 1; round <= 3; round++)
            {
                await loop.CompleteAsync("operations");
                await loop.ReleaseAsync();
                await loop.WaitAsync(Duration.FromMinutes(1));
                await loop.AnswerCheckAsync(round, overall: 1);
            }
        });
        Assert.Equal("escalated", outcome.Stage);
        Assert.Equal(["Answered 1", "Answered 1", "Answered 1"], outcome.Checks);
    }

    private static Task<LoopOutcome> OnBothAsync(Func<LoopDriver, Task> story) => BothEngines.RunAsync(async host =>
    {
        var loop = new LoopDriver(host);
        await story(loop);
        return await loop.OutcomeAsync();
    });
}
