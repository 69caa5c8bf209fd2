using Kyndof.Workflows.Api.Security;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Tests.Page;

public sealed class PageTests : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    private readonly DirectoryInfo built = System.IO.Directory.CreateTempSubdirectory("kyndof-built-");
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

    public void Dispose()
    {
        built.Delete(recursive: true);
        folder.Delete(recursive: true);
    }

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
        Assert.Equal(path.StartsWith("/assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache", answer.Headers["Cache-Control"]);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            answer.Headers["Content-Security-Policy"]);
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

    [Theory]
    [InlineData("/running")]
    [InlineData("/clients/acme.co")]
    [InlineData("/instances/order~K-1")]
    [InlineData("/apiary")]
    public async Task An_address_inside_the_page_is_answered_by_the_page(string path)
    {
        await using var api = await StartAsync();
        var page = (await AskAsync(api, path, ("Accept", Browser))).ShouldBe(200);
        Assert.Equal("<p>한국어</p>", page.Text);
        Assert.Equal((await api.GetAsync("/", role: null)).Headers["ETag"], page.Headers["ETag"]);
        Assert.Equal(200, (int)(await AskAsync(api, path, HttpMethod.Head, ("Accept", Browser))).Status);
        (await AskAsync(api, path, ("Accept", "*/*"))).ShouldBeProblem(404, "no-such-route");
        (await AskAsync(api, path, ("Accept", "application/json, text/html;q=0"))).ShouldBeProblem(404, "no-such-route");
        (await AskAsync(api, path, HttpMethod.Post, ("Accept", Browser))).ShouldBeProblem(404, "no-such-route");
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/API/nothing")]
    [InlineData("/health/nothing")]
    [InlineData("/problems/not-found")]
    [InlineData("/admin/host")]
    [InlineData("/runtime/webhooks")]
    [InlineData("/.auth/me")]
    [InlineData("/assets/gone-1a2b3c.js")]
    public async Task The_api_the_platform_and_files_that_are_gone_have_no_such_stand_in(string path)
    {
        await using var api = await StartAsync();
        (await AskAsync(api, path, ("Accept", Browser))).ShouldBeProblem(404, "no-such-route");
    }

    [Fact]
    public async Task Of_a_file_in_both_folders_the_first_ones_counts_and_the_others_stay()
    {
        Write("index.html", "<p>built</p>", built);
        await using var api = await StartAsync();
        Assert.Equal("<p>built</p>", (await api.GetAsync("/", role: null)).Text);
        Assert.Equal("<p>built</p>", (await api.GetAsync("/index.html", role: null)).Text);
        Assert.Equal("<p>built</p>", (await AskAsync(api, "/running", ("Accept", Browser))).Text);
        (await api.GetAsync("/page.js", role: null)).ShouldBe(200);
    }

    [Theory]
    [InlineData(1023, "gzip, br", null)]
    [InlineData(1024, "gzip, br", "gzip")]
    [InlineData(1024, "br, gzip;q=0.5", "gzip")]
    [InlineData(1024, "br, gzip;q=0", null)]
    [InlineData(1024, "br", null)]
    public async Task What_is_worth_it_is_sent_packed_to_who_takes_it(int length, string takes, string? encoding)
    {
        Write("assets/large.js", new string('a', length), built);
        await using var api = await StartAsync();
        var answer = (await AskAsync(api, "/assets/large.js", ("Accept-Encoding", takes))).ShouldBe(200);
        Assert.Equal(encoding, answer.Headers.GetValueOrDefault("Content-Encoding"));
        Assert.Equal("Accept-Encoding", answer.Headers["Vary"]);
        Assert.Equal(encoding is null, int.Parse(answer.Headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture) == length);
        var tag = answer.Headers["ETag"];
        Assert.Equal(encoding is not null, tag.EndsWith("-gzip\"", StringComparison.Ordinal));
        Assert.Equal(304, (int)(await AskAsync(api, "/assets/large.js", ("Accept-Encoding", takes), ("If-None-Match", tag))).Status);
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
        await Assert.ThrowsAsync<OptionsValidationException>(() => ApiServer.StartAsync(options => options.PageFolders = [folder.FullName, Path.Combine(folder.FullName, "none")]));

    private Task<ApiServer> StartAsync() => ApiServer.StartAsync(options => options.PageFolders = [built.FullName, folder.FullName]);

    private static async Task<int> StatusAsync(ApiServer api, HttpMethod method, string header, string value)
    {
        using var request = new HttpRequestMessage(method, "/");
        request.Headers.Add(header, value);
        return (int)(await api.SendAsync(request, role: null)).Status;
    }

    private static Task<Answer> AskAsync(ApiServer api, string path, params (string Name, string Value)[] headers) => AskAsync(api, path, HttpMethod.Get, headers);

    private static async Task<Answer> AskAsync(ApiServer api, string path, HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await api.SendAsync(request, role: null);
    }

    private void Write(string path, string text, DirectoryInfo? into = null)
    {
        var file = new FileInfo(Path.Combine((into ?? folder).FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
