using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Feedback;

namespace Kyndof.Workflows.Adapters.Policies.Feedback;

/// <summary>The keys of <c>feedback</c> with their rules and ranges.</summary>
internal static class FeedbackShapes
{
    private const string Ruling = "ruling 11";

    private static readonly ListShape Words = new(new TextShape("a word or phrase in lower case of 1 to 60 characters", "^[^A-Z\\s]([^A-Z\\r\\n]{0,58}[^A-Z\\s])?$"));

    public static SectionShape Feedback { get; } = new(
    [
        new("patternClients", "FBK-9", "So many clients with the same category make a pattern; assumed.", new IntegerShape(2, 100)),
        new("patternDays", "FBK-9", "Within so many days of 24 hours; assumed.", new IntegerShape(1, 366)),
        new("categoriseWithinDays", "FBK-3", "Business days a person has to name the category of what no keyword knows; assumed.", new IntegerShape(0, 30)),
        new("tellWithinDays", Ruling, "Business days until the client is told that it is being addressed.", new IntegerShape(0, 30)),
        new("commitDays", Ruling, "Days of 24 hours a function has when it has not committed to a date.", new IntegerShape(1, 366)),
        new("remindAt", Ruling, "Percent of a deadline used up at which its owner is reminded, ascending.", new ListShape(new IntegerShape(1, 99), AtLeast: 1)),
        new("overdueEveryDays", Ruling, "Days of 24 hours between words to the CS Lead once a function is overdue.", new IntegerShape(1, 60)),
        new("tellDoneWithinDays", Ruling, "Business days until the client is told that it is done.", new IntegerShape(0, 30)),
        new("checkAfterDays", Ruling, "Days of 24 hours after the invitation when satisfaction is checked.", new IntegerShape(0, 180)),
        new("reopenBelow", Ruling, "An overall score below this reopens the loop.", new IntegerShape(2, 5)),
        new("escalateAtReopening", Ruling, "The reopening that becomes a Tier 3 escalation.", new IntegerShape(1, 10)),
        new("decision", "RAB-2", "Decision type of the matrices by which one client's complaint is handled (FBK-9).", TextShape.Kebab),
        new("patternDecision", "RAB-2", "Decision type of the matrices by which a pattern is handled (FBK-9).", TextShape.Kebab),
        new("categories", "FBK-3", "Who has to act on each category, and the words that show it.", new SectionShape(
            [.. ChoiceShape.Of<FeedbackCategory>("category").Values.Keys.Select(category => new Field(category, null, "This category.", CategoryShape()))])),
        new("praise", "FBK-3", "Words that mark praise; assumed.", new SectionShape(WordFields())),
    ]);

    private static SectionShape CategoryShape() => new(
    [
        new("functions", "FBK-4", "Roles that have to act; at least one.", new ListShape(AccountabilityShapes.Role, AtLeast: 1)),
        .. WordFields(),
    ]);

    private static Field[] WordFields() =>
    [
        new("en", null, "English words and phrases in lower case, matched at the start of words; in one category only.", Words),
        new("ko", null, "Korean ones, matched anywhere.", Words),
    ];
}
