using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using NodaTime;

namespace Kyndof.Workflows.Parity.Transitions;

/// <summary>An account goes over the same way on the embedded runtime and on Durable Task: steps, moved work, messages, tasks, timeline.</summary>
public sealed class TransitionParityTests
{
    [Fact]
    public async Task From_the_dossier_to_the_survey_nobody_answers()
    {
        var outcome = await OnBothAsync(static async account =>
        {
            await account.StartAsync();
            await account.SignDossierAsync();
            await account.ReviewAsync();
            await account.ShadowAsync();
            await account.ShadowAsync();
            await account.IntroduceAsync();
            await account.WaitAsync(Duration.FromDays(3));
        });
        Assert.Equal(("completed", "completed", "csm-2"), (outcome.State, outcome.Stage, outcome.Csm));
        Assert.Contains("order K-1042", outcome.Moved);
        Assert.Contains("introduction", outcome.MessageKeys);
    }

    [Fact]
    public async Task Stalled_for_two_days_until_the_cs_lead_gives_it_up()
    {
        var outcome = await OnBothAsync(static async account =>
        {
            await account.StartAsync();
            await account.WaitAsync(Duration.FromDays(2));
            await account.ActAsync(static id => new TransitionAction.Cancel(id, "Nobody is promoted."));
        });
        Assert.Equal(("cancelled", "csm-1"), (outcome.State, outcome.Csm));
        Assert.Empty(outcome.Moved);
    }

    [Fact]
    public async Task A_departure_takes_its_account_along_and_ends_with_it()
    {
        var outcome = await OnBothAsync(static async account =>
        {
            await account.LeaveAsync();
            await account.SignDossierAsync();
            await account.SkipShadowingAsync();
            await account.IntroduceAsync();
            await account.WaitAsync(Duration.FromDays(3));
        });
        Assert.Equal(("completed", "csm-2"), (outcome.State, outcome.Csm));
        Assert.Contains(outcome.Lines, static line => line.StartsWith("departure completed", StringComparison.Ordinal));
    }

    private static Task<TransitionOutcome> OnBothAsync(Func<TransitionDriver, Task> story) => BothEngines.RunAsync(async host =>
    {
        var account = new TransitionDriver(host);
        await account.PrepareAsync();
        await story(account);
        return await account.OutcomeAsync();
    });
}
