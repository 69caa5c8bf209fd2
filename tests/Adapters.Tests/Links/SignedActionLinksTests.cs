using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.Orchestrations.Links;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Links;

public sealed class SignedActionLinksTests
{
    private static readonly LinkGrant Grant = new("I-7", 2, "csm-1", Instant.FromUtc(2026, 3, 4, 9, 30));
    private static readonly byte[] Old = Secret('a');
    private static readonly byte[] New = Secret('b');

    [Fact]
    public void A_link_opens_the_page_with_what_it_grants_behind_the_hash()
    {
        var links = Links("https://flows.example.com", Old);
        var url = new Uri(links.UrlFor(Grant));
        Assert.Equal("https://flows.example.com/acknowledge.html", url.GetLeftPart(UriPartial.Query));
        Assert.Equal(Grant, links.Read(url.Fragment[1..]));
        Assert.InRange(url.AbsoluteUri.Length, 1, 250);
        Assert.StartsWith("https://flows.example.com/cs/acknowledge.html#", Links("https://flows.example.com/cs", Old).UrlFor(Grant), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_grant_comes_back_as_it_went()
    {
        foreach (var grant in new[] { Grant with { IssueId = "a.b_c-1" }, Grant with { Rung = int.MaxValue }, Grant with { PersonId = "운영" }, Grant with { ExpiresAt = Instant.FromUnixTimeTicks(17_726_000_000_000_001) } })
        {
            Assert.Equal(grant, Links(Old).Read(TokenOf(Links(Old), grant)));
        }
    }

    [Fact]
    public void A_token_changed_in_any_character_is_nobodys()
    {
        var token = TokenOf(Links(Old), Grant);
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (var at = 0; at < token.Length; at++)
        {
            foreach (var other in alphabet.Where(letter => letter != token[at])) Assert.Null(Links(Old).Read(token[..at] + other + token[(at + 1)..]));
            Assert.Null(Links(Old).Read(token[..at]));
            Assert.Null(Links(Old).Read(token.Remove(at, 1)));
        }

        Assert.Equal(Grant, Links(Old).Read(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("%%%%")]
    [InlineData("AAAA")]
    [InlineData("로그인")]
    public void What_is_no_token_is_nothing(string text) => Assert.Null(Links(Old).Read(text));

    [Fact]
    public void Blanks_padding_and_length_are_not_forgiven()
    {
        var token = TokenOf(Links(Old), Grant);
        foreach (var text in new[] { " " + token, token + "\n", token + "=", token + token, new string('A', SignedActionLinks.LongestToken + 1), new string('A', 1_000_000) })
        {
            Assert.Null(Links(Old).Read(text));
        }
    }

    [Theory]
    [InlineData("acknowledge-1\nI-7\n2\ncsm-1")]
    [InlineData("acknowledge-1\nI-7\ntwo\ncsm-1\n17726000000000000")]
    [InlineData("acknowledge-1\nI-7\n-2\ncsm-1\n17726000000000000")]
    [InlineData("acknowledge-1\n\n2\ncsm-1\n17726000000000000")]
    [InlineData("acknowledge-1\nI-7\n2\ncsm-1\n9223372036854775807")]
    [InlineData("approve-1\nI-7\n2\ncsm-1\n17726000000000000")]
    public void What_we_signed_for_something_else_grants_nothing(string payload)
    {
        var bytes = Encoding.UTF8.GetBytes(payload);
        Assert.Null(Links(Old).Read(Base64Url.EncodeToString([.. bytes, .. HMACSHA256.HashData(Old, bytes)])));
    }

    [Fact]
    public void While_a_secret_is_rotated_both_count_and_the_first_signs()
    {
        var (before, during, after) = (Links(Old), Links(New, Old), Links(New));
        Assert.Equal(Grant, during.Read(TokenOf(before, Grant)));
        Assert.Equal(TokenOf(after, Grant), TokenOf(during, Grant));
        Assert.Equal(Grant, after.Read(TokenOf(during, Grant)));
        Assert.Null(after.Read(TokenOf(before, Grant)));
    }

    [Fact]
    public void A_secret_of_31_bytes_or_none_or_an_odd_address_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Links(new byte[31]));
        Assert.Equal(Grant, Links(new byte[32]).Read(TokenOf(Links(new byte[32]), Grant)));
        Assert.Throws<ArgumentException>(() => new SignedActionLinks(new Uri("https://flows.example.com"), []));
        Assert.Throws<ArgumentException>(() => Links("ftp://flows.example.com", Old));
    }

    [Fact]
    public void What_cannot_be_written_on_a_line_is_not_signed()
    {
        Assert.Throws<ArgumentException>(() => Links(Old).UrlFor(Grant with { PersonId = "csm-1\n9" }));
        Assert.Throws<ArgumentException>(() => Links(Old).UrlFor(Grant with { IssueId = "" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Links(Old).UrlFor(Grant with { Rung = 0 }));
    }

    private static byte[] Secret(char letter) => Encoding.ASCII.GetBytes(new string(letter, 32));

    private static SignedActionLinks Links(params byte[][] secrets) => Links("http://127.0.0.1:7071", secrets);

    private static SignedActionLinks Links(string address, params byte[][] secrets) => new(new Uri(address), secrets);

    private static string TokenOf(SignedActionLinks links, LinkGrant grant) => links.UrlFor(grant).Split('#')[1];
}
