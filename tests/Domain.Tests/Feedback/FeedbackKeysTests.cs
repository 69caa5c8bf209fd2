using System.Text.RegularExpressions;
using Kyndof.Workflows.Domain.Feedback;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

public sealed class FeedbackKeysTests
{
    [Fact]
    public void A_survey_is_its_feedbacks_id()
    {
        Assert.Equal("feedback-loop~survey~K-1042", FeedbackKeys.Instance("survey~K-1042"));
        Assert.Equal("survey~K-1042", FeedbackKeys.FeedbackIdOf("feedback-loop~survey~K-1042"));
        Assert.Null(FeedbackKeys.FeedbackIdOf("order~K-1042"));
        Assert.Equal("survey~loop~survey~K-1042~2", FeedbackKeys.Survey("survey~K-1042", 2));
        Assert.Equal("cs-lead", FeedbackKeys.RoleOf(FeedbackKeys.FunctionPart("survey~K-1042", "cs-lead", 3)));
        Assert.Null(FeedbackKeys.RoleOf("feedback-loop~F-7~release~1"));
    }

    [Theory]
    [InlineData("F-7", "feedback-F-7")]
    [InlineData("survey~K-1042", "feedback-survey-K-1042-")]
    [InlineData("survey~transition~T-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "feedback-survey-transition-T-")]
    public void An_issues_id_is_an_outside_id(string feedbackId, string start)
    {
        var issueId = FeedbackKeys.Issue(feedbackId);
        Assert.StartsWith(start, issueId, StringComparison.Ordinal);
        Assert.Matches(new Regex("^[A-Za-z0-9._-]{1,64}$"), issueId);
        Assert.NotEqual(FeedbackKeys.Issue(feedbackId.Replace('~', '-') + "x"), issueId);
    }
}
