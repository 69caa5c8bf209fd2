namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>Fails a test with every finding at once, one a line.</summary>
internal static class Findings
{
    public static void ShouldBeEmpty<T>(this IEnumerable<T> findings, string rule)
    {
        var lines = findings.Select(finding => $"  {finding}").Distinct(StringComparer.Ordinal).ToList();
        if (lines.Count > 0) Assert.Fail($"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }
}
