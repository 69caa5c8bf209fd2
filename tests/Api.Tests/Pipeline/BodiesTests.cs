using System.Net.Http.Headers;
using System.Text;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Pipeline;

public sealed class BodiesTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private const int Limit = 256 * 1024;

    private readonly ApiServer api = shared.Fresh();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"orderId\": }")]
    [InlineData("{\"orderId\": \"K-1\",}")]
    [InlineData("{\"orderId\": \"K-1\", \"orderId\": \"K-2\"}")]
    [InlineData("{} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("NaN")]
    [InlineData("{\"items\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}")]
    public async Task Broken_json_is_refused(string body)
    {
        (await api.PostAsync("/api/orders", body)).ShouldBeProblem(400, "malformed-json");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"order\"")]
    [InlineData("null")]
    public async Task Json_of_another_shape_is_refused(string body) =>
        (await api.PostAsync("/api/orders", body)).ShouldRefuse("$", "type");

    [Fact]
    public async Task A_name_that_is_not_unicode_is_refused() =>
        (await api.PostAsync("/api/orders", """{ "\ud800": 1 }""")).ShouldBeProblem(400, "malformed-json");

    [Fact]
    public async Task Bytes_that_are_not_utf_8_are_refused()
    {
        using var content = new ByteArrayContent([.. "{ \"orderId\": \""u8, 0xFF, 0xFE, .. "\" }"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (await SendAsync(content)).ShouldBe(400);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_content_type_is_refused(string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies.Order));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        (await SendAsync(content)).ShouldBeProblem(415, "unsupported-media-type");
    }

    [Fact]
    public async Task A_missing_content_type_is_refused()
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies.Order));
        (await SendAsync(content)).ShouldBeProblem(415, "unsupported-media-type");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/vnd.demo+json")]
    public async Task Json_by_any_of_its_names_is_taken(string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies.Order));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        (await SendAsync(content)).ShouldBe(202);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused_before_it_is_read()
    {
        using var content = Json(10 * 1024 * 1024);
        (await SendAsync(content)).ShouldBeProblem(413, "body-too-large");
    }

    [Theory]
    [InlineData(Limit, 202, false)]
    [InlineData(Limit + 1, 413, false)]
    [InlineData(Limit, 202, true)]
    [InlineData(Limit + 1, 413, true)]
    [InlineData(10 * 1024 * 1024, 413, true)]
    public async Task The_limit_holds_whether_or_not_a_body_tells_its_length(int bytes, int status, bool isChunked)
    {
        using HttpContent content = isChunked ? new UnknownLength(Json(bytes)) : Json(bytes);
        (await SendAsync(content)).ShouldBe(status);
    }

    private static StringContent Json(int bytes)
    {
        var text = Bodies.Order + new string(' ', bytes - Encoding.UTF8.GetByteCount(Bodies.Order));
        return new StringContent(text, Encoding.UTF8, "application/json");
    }

    private async Task<Answer> SendAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/orders") { Content = content };
        return await api.SendAsync(request, Role.OrderSystem);
    }

    private sealed class UnknownLength : HttpContent
    {
        private readonly HttpContent content;

        public UnknownLength(HttpContent content)
        {
            this.content = content;
            Headers.ContentType = content.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
