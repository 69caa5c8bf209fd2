using Kyndof.Workflows.Adapters.Templates;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

public sealed class TemplateFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public TemplateFolderTests()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryTemplates.Folder, "*.hbs", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(RepositoryTemplates.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Reports_every_broken_file_at_once()
    {
        Break("en/shipped.hbs", "{{trackingNumber}}", "{{trackingNo}}");
        Break("ko/cancelled.hbs", "{{/if}}", "");
        Break("ko/delivered.hbs", "--- text ---", "--- plain ---");
        Break("en/amended.hbs", "subject: ", "Subject ");
        File.Delete(Path.Combine(folder, "en", "confirmation.hbs"));
        Break("en/quality-passed.hbs", "{{> contact}}", "{{{brand.name}}}");
        var invalid = Assert.Throws<TemplatesInvalidException>(() => HandlebarsMessageRenderer.Load(folder));
        Assert.Equal(
            ["en/amended.hbs", "en/confirmation.hbs", "en/quality-passed.hbs", "ko/cancelled.hbs", "ko/delivered.hbs"],
            invalid.Problems.Select(static problem => problem.Template).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en/shipped.hbs", "{{trackingNumber}}", "{{trackingNo}}", "'trackingNo'")]
    [InlineData("ko/shipped.hbs", "{{#if carrier}}", "{{#if courier}}", "'courier'")]
    [InlineData("en/confirmation.hbs", "{{date estimatedDelivery}}", "{{date trackingNumber}}", "no date")]
    [InlineData("ko/_contact.hbs", "{{owner.email}}", "{{owner.mail}}", "mail")]
    [InlineData("layout.html.hbs", "{{brand.name}}", "{{brand.title}}", "title")]
    public void Names_the_file_and_the_slip_before_anything_is_sent(string file, string right, string wrong, string named)
    {
        Break(file, right, wrong);
        var invalid = Assert.Throws<TemplatesInvalidException>(() => HandlebarsMessageRenderer.Load(folder));
        Assert.Contains(invalid.Problems, problem => problem.Problem.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_folder_names_what_it_lacks()
    {
        var invalid = Assert.Throws<TemplatesInvalidException>(() => HandlebarsMessageRenderer.Load(Path.Combine(folder, "nowhere")));
        Assert.Contains(invalid.Problems, static problem => problem.Template == "layout.html.hbs");
        Assert.Contains(invalid.Problems, static problem => problem.Template == "ko/shipped.hbs");
    }

    [Fact]
    public void Both_languages_have_the_same_files() =>
        Assert.Equal(Names("en"), Names("ko"));

    private string[] Names(string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, language)).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private void Break(string file, string right, string wrong)
    {
        var path = Path.Combine(folder, file);
        var content = File.ReadAllText(path);
        Assert.Contains(right, content, StringComparison.Ordinal);
        File.WriteAllText(path, content.Replace(right, wrong, StringComparison.Ordinal));
    }
}
