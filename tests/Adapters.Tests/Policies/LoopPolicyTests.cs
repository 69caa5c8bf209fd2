using System.Text.RegularExpressions;
using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Testing.Samples;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>Surveys, the closed loop and transitions as the shipped policies have them.</summary>
public sealed partial class LoopPolicyTests
{
    private readonly ServicePolicy _kyndof = PolicyFile.Load(PolicyFolder.InRepository("kyndof.yaml"));

    [Fact] // FBK-1, FBK-2, TRN-1 to TRN-6, rulings 4, 12 and 19
    public void Surveys_and_transitions_have_the_numbers_of_the_rule_book()
    {
        Assert.Equal(Text(SurveyPolicies.Kyndof), Text(_kyndof.Surveys));
        Assert.Equal(Text(TransitionPolicies.Kyndof), Text(_kyndof.Transitions));
    }

    [Fact] // FBK-4, FBK-9, ruling 11
    public void The_loop_has_the_numbers_and_functions_of_the_rule_book_and_the_words_of_the_samples()
    {
        var expected = FeedbackPolicies.Kyndof;
        Assert.Equal(Text(expected with { Categories = [], Praise = new([], []) }), Text(_kyndof.Feedback with { Categories = [], Praise = new([], []) }));
        Assert.Equal(
            "Quality operations, Timeline operations, Communication cs-lead, Pricing sales finance, Design design, Competitor strategy, Workflow strategy",
            string.Join(", ", _kyndof.Feedback.Categories.Select(entry => $"{entry.Category} {string.Join(' ', entry.Functions)}")));
        Assert.All(expected.Categories, sample => Covers(_kyndof.Feedback.Of(sample.Category).Keywords, sample.Keywords));
        Covers(_kyndof.Feedback.Praise, expected.Praise);
    }

    [Theory] // what a costume maker's clients say of one thing must not look like another
    [InlineData("a costume")]
    [InlineData("latex")]
    [InlineData("the latest")]
    [InlineData("team")]
    [InlineData("feet")]
    public void English_words_find_no_word_that_only_begins_like_them(string innocent) =>
        Assert.DoesNotContain(_kyndof.Feedback.Categories.SelectMany(entry => entry.Keywords.En), word => Regex.IsMatch(innocent, $@"\b{Regex.Escape(word)}", RegexOptions.None, TimeSpan.FromSeconds(1)));

    [Theory]
    [InlineData("제품이 도착했습니다")]
    [InlineData("비즈니스 문의")]
    [InlineData("검색했습니다")]
    public void Korean_words_find_no_word_that_only_holds_them(string innocent) =>
        Assert.DoesNotContain(_kyndof.Feedback.Categories.SelectMany(entry => entry.Keywords.Ko), word => innocent.Contains(word, StringComparison.Ordinal));

    [Fact] // FBK-3
    public void A_complaint_is_no_praise() => Assert.DoesNotContain(
        _kyndof.Feedback.Praise.Ko, word => "불만족스럽습니다. 마음에 들지 않아요. 감사합니다.".Contains(word, StringComparison.Ordinal));

    [Fact]
    public void The_parity_policy_differs_in_its_times_only()
    {
        var parity = PolicyFile.Load(PolicyFolder.InRepository("parity.yaml"));

        Assert.Equal(Text(_kyndof.Surveys with { RemindAfterDays = 0, ExpireAfterDays = 1 }), Text(parity.Surveys));
        Assert.Equal(
            Text(_kyndof.Feedback with { CategoriseWithinDays = 0, TellWithinDays = 0, CommitDays = 1, OverdueEveryDays = 1, TellDoneWithinDays = 0, CheckAfterDays = 0 }), Text(parity.Feedback));
        Assert.Equal(
            Text(_kyndof.Transitions with { DossierWithinDays = 0, ShadowingWithinDays = 0, IntroduceWithinDays = 0, AvailableDays = 0, SurveyAfterDays = 0, IntroductionsPerDay = 100 }),
            Text(parity.Transitions));
    }

    [Theory]
    [InlineData("kyndof.yaml")]
    [InlineData("parity.yaml")]
    public void Every_number_names_its_rule_or_says_that_it_is_assumed(string file)
    {
        var lines = File.ReadLines(PolicyFolder.InRepository(file)).SkipWhile(line => line != "surveys:").TakeWhile(line => line != "people:");
        var numbers = lines.Where(line => Number().IsMatch(line)).ToList();

        Assert.Equal(29, numbers.Count);
        Assert.All(numbers, line => Assert.Matches("#.*([A-Z]{2,3}-[0-9]|ruling [0-9]|assumed)", line));
    }

    [Fact]
    public void A_form_is_part_of_the_policys_hash()
    {
        using var folder = new PolicyFolder().WithForm("loop-check", "formIds: [sample-loop-check]", "formIds: [sample-loop-check, sample-loop-check-en]");

        Assert.NotEqual(_kyndof.Hash, PolicyFile.Load(folder.Policy).Hash);
    }

    private static void Covers(Keywords all, Keywords some)
    {
        Assert.Empty(some.En.Except(all.En));
        Assert.Empty(some.Ko.Except(all.Ko));
    }

    private static string Text<T>(T value) => WorkflowJson.Serialize(value);

    [GeneratedRegex("^[^#]*: \\[?[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
