using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>What is wrong with a survey form is said with file, line, rule and what is allowed.</summary>
public sealed class SurveyFormProblemTests
{
    [Theory]
    [InlineData("formIds: [sample-post-order]", "formIds: []", "formIds (FBK-1): has 0 items; allowed 1 or more")]
    [InlineData("formIds: [sample-post-order]", "formIds: [sample post order]", "formIds[0] (FBK-1): 'sample post order' is not an id of 1 to 64 of the characters A-Z a-z 0-9 . _ -")]
    [InlineData("url: https://", "url: http://", "url (FBK-1): 'http://survey.example.com/post-order#order_id={orderId}&survey_id={surveyId}' is not an https address that carries {surveyId}")]
    [InlineData("order_id={orderId}&", "", "url (FBK-1): 'https://survey.example.com/post-order#survey_id={surveyId}' does not carry {orderId}; allowed an address with {surveyId} and {orderId}")]
    [InlineData("question: quality, least: 1, most: 5", "question: quality, least: 1, most: 7", "answers.quality.most (FBK-1): '7' is out of range; allowed 5: quality is 1 to 5")]
    [InlineData("question: recommend, least: 0", "question: recommend, least: 1", "answers.recommend.least (FBK-1): '1' is out of range; allowed 0: recommend is 0 to 10")]
    [InlineData("question: quality, least: 1, most: 5", "question: quality, most: 5", "answers.quality.question (FBK-1): needs least beside it; allowed least: 1")]
    [InlineData("{ question: improve }", "{ question: improve, most: 5 }", "answers.improve.most (FBK-1): does not go with improve, which is answered in words")]
    [InlineData("question: timeline", "question: timelines", "answers.timeline.question (FBK-1): 'timelines' is not a question; did you mean 'timeline'? Allowed overall, quality, timeline, communication, recommend, improve", "answers (FBK-1): nothing answers timeline; allowed a field for each of overall, quality, timeline, communication, recommend, improve")]
    [InlineData("question: timeline", "question: quality", "answers.timeline.question (FBK-1): 'quality' is answered by another field too; allowed once", "answers (FBK-1): nothing answers timeline; allowed a field for each of overall, quality, timeline, communication, recommend, improve")]
    [InlineData("  timeline: {", "  time line: {", "answers.time line (FBK-1): 'time line' is not a ref of 1 to 255 of the characters A-Z a-z 0-9 _ -", "answers (FBK-1): nothing answers timeline; allowed a field for each of overall, quality, timeline, communication, recommend, improve")]
    public void A_slip_in_the_form_after_an_order_is_named(string text, string replacement, string expected, params string[] besides)
    {
        using var folder = new PolicyFolder();
        var line = PolicyFolder.LineOf(folder.Form("post-order"), text);

        var problems = folder.WithForm("post-order", text, replacement).Problems();

        Assert.Equal(1 + besides.Length, problems.Count);
        Assert.Contains($"kyndof/forms/post-order.yaml:{line}: {expected}", problems);
        Assert.All(besides, message => Assert.Contains(problems, problem => problem.EndsWith($" {message}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("transition-check", "  communication: { question: communication, least: 1, most: 5 }\n", "", "answers (FBK-1): nothing answers communication; allowed a field for each of overall, communication, improve")]
    [InlineData("loop-check", "loop-check#survey_id", "loop-check#order_id={orderId}&survey_id", "url (FBK-1): 'https://survey.example.com/loop-check#order_id={orderId}&survey_id={surveyId}' carries {orderId}, which this form does not know")]
    [InlineData("loop-check", "formIds: [sample-loop-check]", "formIds: [sample-post-order]", "formIds (FBK-1): 'sample-post-order' stands in post-order.yaml too; allowed in one file only")]
    public void A_slip_in_another_form_is_named(string form, string text, string replacement, string expected)
    {
        using var folder = new PolicyFolder().WithForm(form, text, replacement);

        var problem = Assert.Single(folder.Problems());

        Assert.StartsWith($"kyndof/forms/{form}.yaml:", problem, StringComparison.Ordinal);
        Assert.Contains($" {expected}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_not_there_is_named()
    {
        using var folder = new PolicyFolder();
        File.Delete(folder.Form("transition-check"));

        Assert.Equal("kyndof/forms/transition-check.yaml: there is no such file", Assert.Single(folder.Problems()));
    }

    [Fact] // e.g. one form a language
    public void A_form_may_have_several_ids_and_ask_more_than_it_must()
    {
        using var folder = new PolicyFolder()
            .WithForm("loop-check", "formIds: [sample-loop-check]", "formIds: [sample-loop-check, sample-loop-check-en]")
            .WithForm("loop-check", "  improve: {", "  recommend_0: { question: recommend, least: 0, most: 10 }\n  improve: {");

        var form = PolicyFile.Load(folder.Policy).Surveys.Of(SurveyForm.LoopCheck);

        Assert.Equal(["sample-loop-check", "sample-loop-check-en"], form.FormIds);
        Assert.Equal(new AnswerField(SurveyQuestion.Recommend, 0, 10), form.Answers["recommend_0"]);
        Assert.Equal(new AnswerField(SurveyQuestion.Improve, null, null), form.Answers["improve"]);
    }
}
