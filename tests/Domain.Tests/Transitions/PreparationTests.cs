using Kyndof.Workflows.Domain.Transitions.Progress;

namespace Kyndof.Workflows.Domain.Tests.Transitions;

/// <summary>TRN-1 to TRN-3 and ruling 12: dossier, shadowing, introduction; 13 February 2026 is the Friday before Seollal (16 to 18 February).</summary>
public sealed class PreparationTests
{
    private const string FridayEvening = "2026-02-13T19:00";

    [Fact]
    public void The_dossier_has_five_business_days_and_shadowing_fifteen_with_Seollal_and_the_first_of_March_left_out()
    {
        // Ruling 12: 19, 20, 23, 24, 25 February are the five; 2 March stands in for the holiday on Sunday. Ruling 15: end of business.
        var story = TransitionStory.Start(FridayEvening);

        Assert.Equal("2026-02-25T18:00", story.Due(StepKind.Dossier));
        Assert.Equal("2026-03-12T18:00", story.Due(StepKind.Shadowing));
        Assert.Equal(["step~dossier csm-1 2026-02-25T18:00", "step~shadowing csm-2 2026-03-12T18:00"], story.Tasks());
        Assert.Equal(["assigned~dossier csm-1 2026-02-13T19:00", "assigned~shadowing csm-2 2026-02-13T19:00"], story.Told());
    }

    [Theory]
    [InlineData("2026-02-23T13:29", 0)]
    [InlineData("2026-02-23T13:30", 1)]
    [InlineData("2026-02-24T17:59", 1)]
    [InlineData("2026-02-24T18:00", 2)]
    public void Its_owner_is_reminded_at_half_and_at_four_fifths_of_the_business_time(string at, int reminders)
    {
        // TRN-6: 45 open hours from Friday evening to the 25th; half of them are 22:30 hours, 80 % are 36.
        Assert.Equal(reminders, TransitionStory.Start(FridayEvening).AdvanceTo(at).Told("remind~dossier").Count());
    }

    [Theory]
    [InlineData("2026-02-25T17:59", 0)]
    [InlineData("2026-02-25T18:00", 1)]
    [InlineData("2026-02-26T17:59", 1)]
    [InlineData("2026-02-26T18:00", 2)]
    [InlineData("2026-02-28T18:00", 3)]
    public void Once_overdue_the_CS_Lead_hears_of_it_every_business_day(string at, int words)
    {
        // TRN-6; 28 February is a Saturday.
        var told = TransitionStory.Start(FridayEvening).AdvanceTo(at).Told("overdue~dossier").ToList();

        Assert.Equal(words, told.Count);
        Assert.All(told, word => Assert.Contains(" cs-lead-1 ", word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dossier_signed_in_the_instant_it_is_due_is_in_time()
    {
        var story = TransitionStory.Start(FridayEvening).Do("2026-02-25T18:00", Deeds.Sign()).AdvanceTo("2026-02-27T18:00");

        Assert.Empty(story.Told("overdue~dossier"));
        Assert.Contains("step~dossier", story.ClosedTasks);
    }

    [Fact]
    public void It_is_filled_in_from_the_records_and_what_a_person_writes_stays_until_it_is_signed()
    {
        var story = TransitionStory.Start(FridayEvening).Do("2026-02-19T10:00", Deeds.Write("loves velvet")).Do("2026-02-20T10:00", Deeds.Sign()).Do("2026-02-20T11:00", Deeds.Write("too late"));

        Assert.Equal(("loves velvet", "e-mail", "one issue"), (story.State.Dossier!.History, story.State.Dossier.Preferences, story.State.Dossier.OpenItems));
        Assert.Equal("person:csm-1", story.State.Dossier.SignedBy);
    }

    [Fact]
    public void Shadowing_is_over_once_the_dossier_is_signed_and_was_read_and_two_interactions_are_on_record()
    {
        // TRN-2: 2 to 3.
        var story = TransitionStory.Start(FridayEvening)
            .Do("2026-02-19T10:00", Deeds.Meet("2026-02-19T09:30")).Do("2026-02-20T10:00", Deeds.Review()).Do("2026-02-23T10:00", Deeds.Meet("2026-02-23T09:30"));
        Assert.Equal(TransitionStage.Preparing, story.State.Stage);

        story.Do("2026-02-24T10:00", Deeds.Sign());

        Assert.Equal(TransitionStage.Introducing, story.State.Stage);
        Assert.Equal("2026-02-25T18:00", story.Due(StepKind.Introduction));
        Assert.Contains("step~introduction csm-2 2026-02-25T18:00", story.Tasks());
    }

    [Fact]
    public void A_fourth_interaction_is_not_counted()
    {
        var story = TransitionStory.Start(FridayEvening);
        for (var day = 19; day < 23; day++) story.Do($"2026-02-{day}T10:00", Deeds.Meet($"2026-02-{day}T09:30"));

        Assert.Equal(3, story.State.Shadowed.Count);
    }

    [Fact]
    public void Shadowing_left_out_with_a_reason_still_needs_the_signed_dossier()
    {
        var story = TransitionStory.Start(FridayEvening).Do("2026-02-19T10:00", Deeds.Skip());
        Assert.Equal(TransitionStage.Preparing, story.State.Stage);

        story.Do("2026-02-20T10:00", Deeds.Sign());

        Assert.Equal(TransitionStage.Introducing, story.State.Stage);
        Assert.Contains("TRN-2 person:csm-2 left review and shadowing out: the client is on tour", story.Timeline);
    }

    [Fact]
    public void Cancelled_before_the_introduction_everything_about_it_ends()
    {
        var story = TransitionStory.Start(FridayEvening).Do("2026-02-19T10:00", Deeds.Cancel()).AdvanceTo("2026-04-30T18:00");

        Assert.True(story.Tracker.HasEnded);
        Assert.Equal(["step~dossier", "step~shadowing"], story.ClosedTasks);
        Assert.Empty(story.Told("overdue"));
        Assert.Equal(["cancelled~csm-1 csm-1 2026-02-19T10:00", "cancelled~csm-2 csm-2 2026-02-19T10:00"], story.Told("cancelled"));
    }

    [Fact]
    public void Replaced_people_get_the_tasks_and_reminders_and_the_deadlines_stay()
    {
        var story = TransitionStory.Start(FridayEvening).Do("2026-02-19T10:00", Deeds.Replace("csm-3", "csm-4")).AdvanceTo("2026-02-23T13:30");

        Assert.Equal("2026-02-25T18:00", story.Due(StepKind.Dossier));
        Assert.Equal(["step~dossier~2 csm-3 2026-02-25T18:00", "step~shadowing~2 csm-4 2026-03-12T18:00"], story.Tasks().Skip(2));
        Assert.Equal(["step~dossier", "step~shadowing"], story.ClosedTasks);
        Assert.Equal(["remind~dossier~50 csm-3 2026-02-23T13:30"], story.Told("remind"));
        Assert.Equal(2, story.Told("replaced").Count());
    }

    [Fact]
    public void A_host_that_was_away_decides_as_one_that_was_not()
    {
        var there = TransitionStory.Start(FridayEvening).AdvanceTo("2026-03-20T09:00");
        var away = TransitionStory.Start(FridayEvening).WakeAt("2026-03-20T09:00");

        Assert.Equal(there.Told().Select(Key), away.Told().Select(Key));
        Assert.Equal(there.State.Steps.Select(step => (step.OverdueWords, step.LastWordAt)), away.State.Steps.Select(step => (step.OverdueWords, step.LastWordAt)));

        static string Key(string told) => told.Split(' ')[0];
    }
}
