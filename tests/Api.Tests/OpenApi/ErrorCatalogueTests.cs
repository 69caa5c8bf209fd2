using System.Text.RegularExpressions;
using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Tests.OpenApi;

public sealed partial class ErrorCatalogueTests
{
    [Fact]
    public void The_code_and_the_catalogue_list_the_same_problems()
    {
        var documented = Heading().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "errors.md")))
            .Select(match => (Slug: match.Groups["slug"].Value, Status: int.Parse(match.Groups["status"].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(
            ProblemCatalog.All.Select(type => (type.Slug, type.Status)).Order(),
            documented.Order());
    }

    [Fact]
    public void Every_problem_of_the_catalogue_is_listed_once()
    {
        var fields = typeof(ProblemCatalog).GetFields().Where(field => field.FieldType == typeof(ProblemType)).Select(field => (ProblemType)field.GetValue(null)!);
        Assert.Equal(fields.Select(type => type.Slug).Order(StringComparer.Ordinal), ProblemCatalog.All.Select(type => type.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(ProblemCatalog.All.Count, ProblemCatalog.All.Select(type => type.Slug).Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"^## `(?<slug>[a-z-]+)` · (?<status>\d{3})$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
