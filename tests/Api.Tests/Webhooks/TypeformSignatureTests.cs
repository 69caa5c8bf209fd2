using System.Text;
using Kyndof.Workflows.Api.Webhooks;

namespace Kyndof.Workflows.Api.Tests.Webhooks;

/// <summary>Signatures against answers that were not computed here: RFC 4231, and OpenSSL 3 over the same bytes.</summary>
public sealed class TypeformSignatureTests
{
    private const string First = "first-sample";
    private const string Second = "둘째 열쇠";
    private const string Plain = """{"event_id":"E-1","event_type":"form_response","form_response":{"form_id":"F1","token":"T1"}}""";
    private const string Korean = """{"event_id":"E-2","event_type":"form_response","form_response":{"form_id":"F1","token":"T2","answers":[{"type":"text","text":"좋아요 ♪","field":{"ref":"improve"}}]}}""" + "\n";

    private const string PlainByFirst = "4883639a8b159d389322c4a1cf4056f86846c90fce1da9a1a782792b30326df6";

    [Theory]
    [InlineData("Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")] // RFC 4231, case 2
    [InlineData(First, Plain, PlainByFirst)]
    [InlineData(Second, Plain, "f050054c1797d7492439a013d4b541c0275de024c22bd4c596bc1e8b781903f8")]
    [InlineData(First, Korean, "0bb7c0cdd0a3179a56a3e34c53f6181cc205640e2bd8354c7ecd0a6c01f697a2")]
    [InlineData(Second, Korean, "d61580bf1c72a6020e2dfc8249b39d5ab17cb0f900f03f493d3423a36fd00c04")]
    public void A_signature_computed_elsewhere_is_known(string secret, string body, string hex)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        Assert.True(TypeformSignature.IsOf(Header(hex), bytes, [Encoding.UTF8.GetBytes(secret)]));
        Assert.True(TypeformSignature.IsOf(Header(hex), bytes, [Encoding.UTF8.GetBytes("another"), Encoding.UTF8.GetBytes(secret)]));
        Assert.False(TypeformSignature.IsOf(Header(hex), bytes, [Encoding.UTF8.GetBytes("another")]));
        Assert.False(TypeformSignature.IsOf(Header(hex), bytes, []));
    }

    [Fact]
    public void One_other_bit_anywhere_in_the_body_or_the_signature_is_another_signature()
    {
        var body = Encoding.UTF8.GetBytes(Plain);
        byte[][] secrets = [Encoding.UTF8.GetBytes(First)];
        var signature = Convert.FromHexString(PlainByFirst);
        for (var bit = 0; bit < body.Length * 8; bit++) Assert.False(TypeformSignature.IsOf(Header(PlainByFirst), Flipped(body, bit), secrets), $"bit {bit} of the body");
        for (var bit = 0; bit < signature.Length * 8; bit++) Assert.False(TypeformSignature.IsOf(Header(Convert.ToHexString(Flipped(signature, bit))), body, secrets), $"bit {bit} of the signature");
    }

    [Fact]
    public void The_bytes_are_signed_and_not_what_they_say()
    {
        byte[][] secrets = [Encoding.UTF8.GetBytes(First)];
        var reserialised = Plain.Replace(":", ": ", StringComparison.Ordinal);
        Assert.False(TypeformSignature.IsOf(Header(PlainByFirst), Encoding.UTF8.GetBytes(reserialised), secrets));
        Assert.False(TypeformSignature.IsOf(Header(PlainByFirst), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)], secrets));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha1=IyQ=")]
    [InlineData("SHA256=")]
    [InlineData("sha256=not base64")]
    [InlineData("sha256=AAAA")]
    public void What_is_no_signature_is_refused_without_a_fault(string header) =>
        Assert.False(TypeformSignature.IsOf(header, Encoding.UTF8.GetBytes(Plain), [Encoding.UTF8.GetBytes(First)]));

    [Fact]
    public void Two_headers_are_none() => Assert.False(TypeformSignature.IsOf(
        new([Header(PlainByFirst), Header(PlainByFirst)]), Encoding.UTF8.GetBytes(Plain), [Encoding.UTF8.GetBytes(First)]));

    private static string Header(string hex) => "sha256=" + Convert.ToBase64String(Convert.FromHexString(hex));

    private static byte[] Flipped(byte[] bytes, int bit)
    {
        var other = bytes.ToArray();
        other[bit / 8] ^= (byte)(1 << (bit % 8));
        return other;
    }
}
