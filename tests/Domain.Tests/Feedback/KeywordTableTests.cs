using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Testing.Samples;
using static Kyndof.Workflows.Domain.Feedback.FeedbackCategory;
using static Kyndof.Workflows.Domain.Feedback.FeedbackTone;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>FBK-3: words and scores name what feedback is about and how it is meant, in both languages (ruling 19: thresholds assumed).</summary>
public sealed class KeywordTableTests
{
    public static TheoryData<string, FeedbackCategory[]> Words => new()
    {
        { "The SEAM came apart", [Quality] },
        { "unfit for a stage", [] }, // English words match at their start alone
        { "It fits badly", [Quality] },
        { "It was\n late, and nobody would  reply", [Timeline, Communication] },
        { "소매 봉제가 풀렸어요", [Quality] },
        { "이번에도늦었습니다", [Timeline] }, // Korean ones anywhere
        { "지퍼가 고장났고 답변이 없습니다", [Quality, Communication] },
        { "\u1100\u1161\u1100\u1167\u11a8\u110b\u1175 \u1102\u1169\u11c1\u110b\u1161\u110b\u116d", [Pricing] }, // 가격이, as decomposed letters
        { "견적을 elsewhere에서 받았습니다", [Pricing, Competitor] },
        { "The order form is long; 디자인은 좋아요", [Design, Workflow] },
        { "Thank you", [] },
    };

    [Theory, MemberData(nameof(Words))]
    public void Words_name_every_category_they_speak_of(string text, FeedbackCategory[] categories) =>
        Assert.Equal(categories, Sort(LoopWorld.Words(text)).Categories);

    [Theory]
    [InlineData(5, 3, 3, 3, new FeedbackCategory[0])]
    [InlineData(5, 2, 3, 3, new[] { Quality })]
    [InlineData(5, 3, 2, 1, new[] { Timeline, Communication })]
    public void A_low_dimension_names_its_category(int overall, int quality, int timeline, int communication, FeedbackCategory[] categories) =>
        Assert.Equal(categories, Sort(LoopWorld.Scores(overall, quality, timeline, communication)).Categories);

    [Theory]
    [InlineData(3, null, Negative, true)] // low, and nobody knows why
    [InlineData(4, null, Positive, false)]
    [InlineData(4, "The seam.", Negative, false)] // something to make better
    [InlineData(5, "We love it, it is beautiful", Positive, false)]
    [InlineData(5, "We love it, the quality of the seam too", Positive, false)] // a good score with praise, whatever it praises
    [InlineData(4, "We love the seam", Positive, false)]
    [InlineData(3, "We love the seam", Negative, false)]
    [InlineData(null, "We love the seam", Negative, false)] // no score to go by
    [InlineData(3, "We love it", Negative, true)] // a low score outweighs a good word
    [InlineData(5, "Hm.", Positive, false)] // nothing asks for anybody
    [InlineData(4, "Thank you!", Positive, false)]
    [InlineData(null, "Hm.", Negative, true)]
    [InlineData(5, "정말 훌륭합니다", Positive, false)]
    public void Tone_follows_score_then_words(int? overall, string? text, FeedbackTone tone, bool needsPerson)
    {
        var sorted = Sort(LoopWorld.Scores(overall, text: text));
        Assert.Equal((tone, needsPerson), (sorted.Tone, sorted.NeedsPerson));
    }

    [Fact]
    public void A_persons_word_stands()
    {
        var sorted = Sort(LoopWorld.Words("The seam came apart.") with { Categories = [Pricing], Tone = Positive });
        Assert.Equal([Pricing], sorted.Categories);
        Assert.Equal((Positive, false), (sorted.Tone, sorted.NeedsPerson));
    }

    [Theory] // low: overall up to 3, a dimension up to 2
    [InlineData(3, 5, true)]
    [InlineData(4, 3, false)]
    [InlineData(5, 2, true)]
    public void A_low_score_wants_somebody_to_act(int overall, int quality, bool low) =>
        Assert.Equal(low, SurveyPolicies.Kyndof.IsLow(new SurveyAnswers(overall, quality, null, null, null, null)));

    private static SortedFeedback Sort(ClientFeedback feedback) => FeedbackSorting.Sort(feedback, FeedbackPolicies.Kyndof, 3, 2);
}
