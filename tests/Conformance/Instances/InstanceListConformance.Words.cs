using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Instances;

public abstract partial class InstanceListConformance
{
    [Theory]
    [InlineData("k-10", "order~K-1042")]
    [InlineData("K-1042", "order~K-1042")]
    [InlineData("1042", "order~K-1042")]
    [InlineData("order~K-1042", "order~K-1042")]
    [InlineData("ORDER, k-1", "order~K-1042 order~K-1100")]
    [InlineData("C-77", "order~K-1042")]
    [InlineData("김연", "feedback-loop~F-7")]
    [InlineData("김연아 드", "feedback-loop~F-7")]
    [InlineData("f", "feedback-loop~F-7")]
    [InlineData("042", "")]
    [InlineData("rder", "")]
    [InlineData("연아", "")]
    [InlineData("order f-7", "")]
    [InlineData("k-10 k-1042", "order~K-1042")]
    public async Task Each_word_looked_for_begins_a_word_in_either_language(string text, string ids)
    {
        await PublishAsync(Order(1042) with { ClientId = "C-77" });
        await PublishAsync(Order(1100));
        await PublishAsync(Order(7) with { Id = "feedback-loop~F-7", Process = "feedback-loop", ClientId = null, Subject = "김연아 드레스" });
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), await IdsAsync(new InstanceFilter(Text: text, Limit: 1)));
    }

    [Fact]
    public async Task A_word_of_very_many_gives_the_same_order_and_pages_as_one_of_few()
    {
        const int many = 1050;
        await Task.WhenAll(Enumerable.Range(0, many).Select(number => PublishAsync(Order(number) with { Due = Nine + Duration.FromMinutes(many - number), Owner = number == 3 ? "S-3" : "S-1" })));
        var everything = await IdsAsync(new InstanceFilter(Limit: 200));
        Assert.Equal(many, everything.Count);
        Assert.Equal(everything, await IdsAsync(new InstanceFilter(Text: "order", Limit: 200)));
        Assert.Equal(everything.Where(static id => id.StartsWith("order~K-000", StringComparison.Ordinal)), await IdsAsync(new InstanceFilter(Text: "Order k-000", Limit: 3)));
        Assert.Equal(["order~K-0003"], await IdsAsync(new InstanceFilter(Text: "order", Owner: "S-3")));
    }

    [Fact]
    public async Task A_cursor_fits_when_a_word_of_few_has_become_one_of_many()
    {
        await PublishAsync(Order(1));
        await PublishAsync(Order(2));
        var first = await Board.ListAsync(new InstanceFilter(Text: "order", Limit: 1));
        await Task.WhenAll(Enumerable.Range(3, 1000).Select(number => PublishAsync(Order(number))));
        var second = await Board.ListAsync(new InstanceFilter(Text: "order", Cursor: first.Next, Limit: 1));
        Assert.Equal(["order~K-0001", "order~K-0002"], first.Items.Concat(second.Items).Select(static view => view.Id));
    }
}
