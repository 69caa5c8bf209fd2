using Kyndof.Workflows.Architecture.Tests.Product;

namespace Kyndof.Workflows.Architecture.Tests.Tidiness;

/// <summary>Files are small enough to read at one go.</summary>
public sealed class FileSizeTests
{
    private const int LongestFile = 300;
    private const int LongestMedian = 80;

    private static readonly IReadOnlyList<(string Path, int Lines)> Sources =
        [.. Repository.Files("src", "*.cs").Select(path => (path, Repository.Read(path).AsSpan().Count('\n')))];

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines() =>
        Sources.Where(source => source.Lines > LongestFile).Select(source => $"{source.Path}: {source.Lines} lines")
            .ShouldBeEmpty($"At most {LongestFile} lines a file; take it apart by what it is about:");

    [Fact]
    public void Half_of_the_source_files_have_at_most_eighty_lines()
    {
        var sizes = Sources.Select(source => source.Lines).Order().ToList();
        Assert.NotEmpty(sizes);
        Assert.InRange(sizes[sizes.Count / 2], 1, LongestMedian);
    }
}
