using Kyndof.Workflows.Api.Input;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Input;

public sealed class TextsTests
{
    [Theory]
    [InlineData("K-1042", true)]
    [InlineData("a.b_c-D9", true)]
    [InlineData("..", true)]
    [InlineData("", false)]
    [InlineData("a/b", false)]
    [InlineData("a~b", false)]
    [InlineData("a\n", false)]
    [InlineData("가", false)]
    public void An_id_is_made_of_letters_digits_dots_dashes_and_underscores(string text, bool isTaken) => Assert.Equal(isTaken, Refusals(new BusinessIdAttribute(), text) == 0);

    [Theory]
    [InlineData("a@example.com", true)]
    [InlineData("first.last+tag@mail.example.co.kr", true)]
    [InlineData("a@localhost", false)]
    [InlineData("a@example..com", false)]
    [InlineData("@example.com", false)]
    [InlineData("a b@example.com", false)]
    [InlineData("a@example.com ", false)]
    [InlineData("a@-example.com", false)]
    public void An_address_is_one_that_can_be_delivered_to(string text, bool isTaken) => Assert.Equal(isTaken, Refusals(new EmailAddressAttribute(), text) == 0);

    [Theory]
    [InlineData("+82 2-555-0100", true)]
    [InlineData("(02) 555.0100", true)]
    [InlineData("112", true)]
    [InlineData("12", false)]
    [InlineData("+", false)]
    [InlineData("555-HELP", false)]
    public void A_telephone_number_is_written_in_digits(string text, bool isTaken) => Assert.Equal(isTaken, Refusals(new PhoneNumberAttribute(), text) == 0);

    [Theory]
    [InlineData("One line", true, true)]
    [InlineData("Two\nlines", false, true)]
    [InlineData("Two\r\nlines", false, true)]
    [InlineData("A\ttab", false, false)]
    [InlineData("A\0nul", false, false)]
    [InlineData("A\u0085next line", false, false)]
    [InlineData("A\u2028separator", false, false)]
    [InlineData("A\u202etwist", false, false)]
    [InlineData("\n", false, false)]
    public void A_text_has_line_breaks_only_where_they_are_allowed_and_never_another_control(string text, bool asLine, bool asLines)
    {
        Assert.Equal(asLine, Refusals(new WordsAttribute(2000), text) == 0);
        Assert.Equal(asLines, Refusals(new WordsAttribute(2000) { LineBreaks = true }, text) == 0);
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void A_text_of_several_lines_is_bounded(int length, bool isTaken) =>
        Assert.Equal(isTaken, Refusals(new WordsAttribute(2000) { LineBreaks = true }, "a\n" + new string('b', length - 2)) == 0);

    private static int Refusals(CheckAttribute check, string text)
    {
        var errors = new ErrorList();
        check.Check(text, "$.text", errors, Instant.FromUtc(2026, 3, 2, 0, 0));
        return errors.IsEmpty ? 0 : 1;
    }
}
