using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>What is wrong with the numbers of surveys, the closed loop and transitions is said with line, rule and range.</summary>
public sealed class LoopProblemTests
{
    private const string Everybody = "specialist, csm, cs-lead, on-call-rep, cfo, ceo, operations-director, operations-supervisor, operations, design, finance, sales, legal, strategy, marketing, ga";

    [Theory]
    [InlineData("expireAfterDays: 21", "expireAfterDays: 5", "surveys.expireAfterDays (assumed): '5' is out of range; allowed more than remindAfterDays (5)")]
    [InlineData("remindAfterDays: 5", "remindAfterDays: 61", "surveys.remindAfterDays (assumed): '61' is out of range; allowed 0 to 60")]
    [InlineData("lowOverall: 3", "lowOverall: 5", "surveys.lowOverall (ruling 19): '5' is out of range; allowed 1 to 4")]
    [InlineData("lowDimension: 2", "lowDimension: 0", "surveys.lowDimension (ruling 19): '0' is out of range; allowed 1 to 4")]
    [InlineData("detractorUpTo: 6", "detractorUpTo: 9", "surveys.detractorUpTo (ruling 4): '9' is out of range; allowed less than promoterFrom (9)")]
    [InlineData("responseRateTarget: 40", "responseRateTarget: 101", "surveys.responseRateTarget (FBK-2): '101' is out of range; allowed 1 to 100")]
    [InlineData("csatTargetTenths: 45", "csatTargetTenths: 51", "surveys.csatTargetTenths (FBK-2): '51' is out of range; allowed 10 to 50")]
    [InlineData("    loop-check: kyndof/forms/loop-check.yaml\n", "", "surveys.forms.loop-check (FBK-1): missing")]
    [InlineData("loop-check: kyndof/forms/loop-check.yaml", "loop-check: kyndof/forms/post-order.yaml", "surveys.forms.loop-check (FBK-1): 'kyndof/forms/post-order.yaml' is the file of post-order too; allowed a file of its own")]
    [InlineData("loop-check: kyndof/forms/loop-check.yaml", "loop-check: ../loop-check.yaml", "surveys.forms.loop-check (FBK-1): '../loop-check.yaml' is not the name of a file in the folder of forms, such as kyndof/forms/post-order.yaml")]
    public void A_slip_in_surveys_is_named(string text, string replacement, string expected) => Holds(text, replacement, expected);

    [Theory]
    [InlineData("patternClients: 3", "patternClients: 1", "patternClients (FBK-9): '1' is out of range; allowed 2 to 100")]
    [InlineData("commitDays: 30", "commitDays: 0", "commitDays (ruling 11): '0' is out of range; allowed 1 to 366")]
    [InlineData("remindAt: [50, 80] # ruling 11", "remindAt: [80, 50] # ruling 11", "remindAt (ruling 11): '50' comes after 80; allowed 1 to 99, ascending")]
    [InlineData("remindAt: [50, 80] # ruling 11", "remindAt: [50, 50] # ruling 11", "remindAt[1] (ruling 11): '50' is listed twice")]
    [InlineData("reopenBelow: 4", "reopenBelow: 6", "reopenBelow (ruling 11): '6' is out of range; allowed 2 to 5")]
    [InlineData("escalateAtReopening: 3", "escalateAtReopening: 0", "escalateAtReopening (ruling 11): '0' is out of range; allowed 1 to 10")]
    [InlineData("decision: routine-feedback-logging", "decision: feedback-logging", "decision (RAB-2): 'feedback-logging' is not a decision type of the matrices")]
    [InlineData("patternDecision: process-improvement-recommendations", "patternDecision: process-improvement", "patternDecision (RAB-2): 'process-improvement' is not a decision type of the matrices")]
    [InlineData("functions: [sales, finance]", "functions: [sales, finnance]", $"categories.pricing.functions (FBK-4): 'finnance' is not a role of people; did you mean 'finance'? Allowed {Everybody}")]
    [InlineData("functions: [cs-lead]", "functions: [all-functions]", $"categories.communication.functions (FBK-4): 'all-functions' is not a role of people; allowed {Everybody}")]
    [InlineData("functions: [cs-lead]", "functions: []", "categories.communication.functions (FBK-4): has 0 items; allowed 1 or more")]
    [InlineData("en: [price, ", "en: [Price, ", "categories.pricing.en[0] (FBK-3): 'Price' is not a word or phrase in lower case of 1 to 60 characters")]
    [InlineData("en: [price, ", "en: [price, seam, ", "categories.pricing.en (FBK-3): 'seam' stands in quality too; allowed in one category")]
    [InlineData("ko: [가격, ", "ko: [가격, 봉제, ", "categories.pricing.ko (FBK-3): '봉제' stands in quality too; allowed in one category")]
    [InlineData("en: [price, ", "en: [price, price, ", "categories.pricing.en[1] (FBK-3): 'price' is listed twice")]
    [InlineData("    workflow: #", "    workflows: #", "categories.workflows (FBK-3): unknown key; did you mean 'workflow'?", "feedback.categories.workflow (FBK-3): missing")]
    public void A_slip_in_feedback_is_named(string text, string replacement, string expected, params string[] besides) =>
        Holds(text, replacement, [$"feedback.{expected}", .. besides]);

    [Theory]
    [InlineData("shadowingWithinDays: 15", "shadowingWithinDays: 4", "shadowingWithinDays (ruling 12): '4' is out of range; allowed not less than dossierWithinDays (5)")]
    [InlineData("shadowAtMost: 3", "shadowAtMost: 1", "shadowAtMost (TRN-2): '1' is out of range; allowed not less than shadowAtLeast (2)")]
    [InlineData("surveyAfterDays: 60", "surveyAfterDays: 29", "surveyAfterDays (TRN-5): '29' is out of range; allowed not less than availableDays (30)")]
    [InlineData("availableDays: 30", "availableDays: -1", "availableDays (TRN-4): '-1' is out of range; allowed 0 to 180")]
    [InlineData("remindAt: [50, 80] # TRN-6", "remindAt: [50, 100] # TRN-6", "remindAt[1] (TRN-6): '100' is out of range; allowed 1 to 99")]
    [InlineData("remindAt: [50, 80] # TRN-6", "remindAt: [80, 50] # TRN-6", "remindAt (TRN-6): '50' comes after 80; allowed 1 to 99, ascending")]
    [InlineData("introductionsPerDay: 3", "introductionsPerDay: 0", "introductionsPerDay (assumed): '0' is out of range; allowed 1 to 100")]
    [InlineData("decision: account-assignment", "decision: assignment", "decision (RAB-2): 'assignment' is not a decision type of the matrices")]
    public void A_slip_in_transitions_is_named(string text, string replacement, string expected) => Holds(text, replacement, $"transitions.{expected}");

    [Theory]
    [InlineData("expireAfterDays: 21", "expireAfterDays: 6")]
    [InlineData("remindAfterDays: 5", "remindAfterDays: 0")]
    [InlineData("detractorUpTo: 6", "detractorUpTo: 8")]
    [InlineData("shadowingWithinDays: 15", "shadowingWithinDays: 5")]
    [InlineData("shadowAtMost: 3", "shadowAtMost: 2")]
    [InlineData("surveyAfterDays: 60", "surveyAfterDays: 30")]
    [InlineData("remindAt: [50, 80] # TRN-6", "remindAt: [1, 99] # TRN-6")]
    public void The_end_of_a_range_is_taken(string text, string replacement)
    {
        using var folder = new PolicyFolder().With(text, replacement);

        Assert.Equal(7, PolicyFile.Load(folder.Policy).Feedback.Categories.Count);
    }

    private static void Holds(string text, string replacement, params string[] expected)
    {
        using var folder = new PolicyFolder();
        var line = folder.LineOf(text.TrimEnd('\n'));

        var problems = folder.With(text, replacement).Problems();

        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected, message => Assert.Contains(problems, problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..].StartsWith(message, StringComparison.Ordinal)));
        Assert.All(problems, problem => Assert.StartsWith("kyndof.yaml:", problem, StringComparison.Ordinal));
        if (replacement.Length > 0) Assert.Contains(problems, problem => problem.StartsWith($"kyndof.yaml:{line}:", StringComparison.Ordinal));
    }
}
