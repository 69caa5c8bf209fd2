using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Transitions;

/// <summary>The keys of <c>transitions</c> with their rules and ranges.</summary>
internal static class TransitionShapes
{
    private const string Ruling = "ruling 12";

    public static SectionShape Transitions { get; } = new(
    [
        new("dossierWithinDays", Ruling, "Business days from the start to the signed dossier (TRN-1).", new IntegerShape(0, 60)),
        new("shadowingWithinDays", Ruling, "Business days from the start to the end of review and shadowing (TRN-2); not less than dossierWithinDays.", new IntegerShape(0, 120)),
        new("shadowAtLeast", "TRN-2", "Interactions to shadow, at least.", new IntegerShape(1, 20)),
        new("shadowAtMost", "TRN-2", "Interactions to shadow, at most; not less than shadowAtLeast.", new IntegerShape(1, 20)),
        new("introduceWithinDays", Ruling, "Business days from the end of shadowing to the introduction (TRN-3).", new IntegerShape(0, 30)),
        new("availableDays", "TRN-4", "Days of 24 hours from the introduction the outgoing CSM stays available.", new IntegerShape(0, 180)),
        new("surveyAfterDays", "TRN-5", "Days of 24 hours from the introduction to the survey; not less than availableDays.", new IntegerShape(0, 366)),
        new("remindAt", "TRN-6", "Percent of a step's time used up at which its owner is reminded, ascending; assumed.", new ListShape(new IntegerShape(1, 99), AtLeast: 1)),
        new("overdueEveryDays", "TRN-6", "Business days between words to the CS Lead while a step stays overdue; assumed.", new IntegerShape(1, 30)),
        new("introductionsPerDay", "assumed", "Introductions of one departure a business day, at most.", new IntegerShape(1, 100)),
        new("decision", "RAB-2", "Decision type of the matrices by which an account changes hands.", TextShape.Kebab),
    ]);
}
