namespace Kyndof.Workflows.Functions.Tests.Tables;

/// <summary>A table prefix for each test, so that each begins on empty tables.</summary>
internal static class Prefixes
{
    private static int last;

    public static string Next() => $"t{Interlocked.Increment(ref last)}x";
}
