using Kyndof.Workflows.Api.Security;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Tests.Page;

public sealed class PageTests : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("kyndof-page-");

    public PageTests()
    {
        Write("index.html", "<p>한국어</p>");
        Write("page.js", "1");
        Write("assets/page.css", "p{}");
        Write(".secret.html", "no");
        Write("notes.unknown", "no");
        Write("api/orders.html", "no");
        Write("health/live.html", "no");
        Write("openapi/v1.json", "no");
        Write("swagger.html", "no");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/index.html", "text/html; charset=utf-8")]
    [InlineData("/page.js", "text/javascript; charset=utf-8")]
    [InlineData("/assets/page.css", "text/css; charset=utf-8")]
    public async Task A_file_is_served_to_everybody_as_what_it_is(string path, string type)
    {
        await using var api = await StartAsync();
        var answer = (await api.GetAsync(path, role: null)).ShouldBe(200);
        Assert.Equal(type, answer.Headers["Content-Type"]);
        Assert.Equal("no-cache", answer.Headers["Cache-Control"]);
        Assert.StartsWith("default-src 'none'; script-src 'self';", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/nothing.html")]
    [InlineData("/.secret.html")]
    [InlineData("/notes.unknown")]
    [InlineData("/api/orders.html")]
    [InlineData("/health/live.html")]
    [InlineData("/swagger.html")]
    [InlineData("/..%2fpage.js")]
    [InlineData("/assets/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/PAGE.JS")]
    public async Task Anything_else_is_answered_404(string path)
    {
        await using var api = await StartAsync();
        (await api.GetAsync(path)).ShouldBeProblem(404, "no-such-route");
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        await using var api = await StartAsync();
        var first = await api.GetAsync("/", role: null);
        var tag = first.Headers["ETag"];
        Assert.Equal(304, await StatusAsync(api, HttpMethod.Get, "If-None-Match", tag));
        Assert.Equal(304, await StatusAsync(api, HttpMethod.Get, "If-None-Match", $"W/{tag}"));
        Assert.Equal(200, await StatusAsync(api, HttpMethod.Get, "If-None-Match", "\"other\""));
        Assert.Equal(304, await StatusAsync(api, HttpMethod.Get, "If-Modified-Since", first.Headers["Last-Modified"]));
        Assert.Equal(200, await StatusAsync(api, HttpMethod.Get, "If-Modified-Since", "Mon, 02 Mar 2020 00:00:00 GMT"));
    }

    [Fact]
    public async Task It_is_for_reading_only()
    {
        await using var api = await StartAsync();
        var head = (await api.SendAsync(HttpMethod.Head, "/", null, role: null)).ShouldBe(200);
        Assert.Equal("", head.Text);
        Assert.Equal("16", head.Headers["Content-Length"]);
        var post = (await api.PostAsync("/", "{}", role: null)).ShouldBeProblem(405, "method-not-allowed");
        Assert.Equal("GET, HEAD", post.Headers["Allow"]);
    }

    [Fact]
    public async Task The_api_is_never_shadowed()
    {
        await using var api = await StartAsync();
        Assert.Equal("live", (await api.GetAsync("/health/live", role: null)).ShouldBe(200).Member("status"));
        Assert.StartsWith("3.1", (await api.GetAsync("/openapi/v1.json", role: null)).ShouldBe(200).Member("openapi"), StringComparison.Ordinal);
        (await api.GetAsync("/api/clients", Role.CsLead)).ShouldBe(200);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => ApiServer.StartAsync(options => options.PageFolder = Path.Combine(folder.FullName, "none")));

    private Task<ApiServer> StartAsync() => ApiServer.StartAsync(options => options.PageFolder = folder.FullName);

    private static async Task<int> StatusAsync(ApiServer api, HttpMethod method, string header, string value)
    {
        using var request = new HttpRequestMessage(method, "/");
        request.Headers.Add(header, value);
        return (int)(await api.SendAsync(request, role: null)).Status;
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
