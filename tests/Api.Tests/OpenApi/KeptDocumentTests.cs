using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.Api.Tests.OpenApi;

/// <summary>The document the page's types are made from is the one the API answers.</summary>
public sealed class KeptDocumentTests(SharedApi shared) : IClassFixture<SharedApi>
{
    /// <summary>Set to 1, the kept document is written anew.</summary>
    private const string Write = "KYNDOF_WRITE_OPENAPI";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_kept_document_is_what_the_api_answers()
    {
        var answered = JsonNode.Parse((await shared.Fresh().GetAsync("/openapi/v1.json", role: null)).ShouldBe(200).Text)!.AsObject();
        answered.Remove("servers"); // where it was asked
        var text = answered.ToJsonString(Readable) + "\n";
        var kept = InRepository("web/dashboard/openapi.json");
        if (Environment.GetEnvironmentVariable(Write) == "1") await File.WriteAllTextAsync(kept, text);
        var same = File.Exists(kept) && (await File.ReadAllTextAsync(kept)).Replace("\r\n", "\n", StringComparison.Ordinal) == text;
        Assert.True(same, $"web/dashboard/openapi.json is not what the API answers. Run this test with {Write}=1, then `npm run types` in web/dashboard.");
    }

    private static string InRepository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kyndof.Workflows.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");
        return Path.Combine(folder.FullName, path);
    }
}
