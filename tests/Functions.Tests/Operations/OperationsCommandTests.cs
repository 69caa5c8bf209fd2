using Kyndof.Workflows.Functions.Hosting;
using Kyndof.Workflows.Functions.Operations;
using Kyndof.Workflows.Functions.Tests.Tables;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Functions.Tests.Operations;

/// <summary>Which arguments are an operator's, and what is said when they cannot be followed.</summary>
public sealed class OperationsCommandTests
{
    [Theory]
    [InlineData(true, "backup", "folder")]
    [InlineData(true, "restore")]
    [InlineData(false, "--host", "127.0.0.1", "backup")]
    [InlineData(false)]
    public void A_first_word_is_an_operators(bool expected, params string[] args) => Assert.Equal(expected, OperationsCommand.IsCommand(args));

    [Theory]
    [InlineData("backup")]
    [InlineData("backup", "--overwrite")]
    [InlineData("restore", "folder", "--force")]
    public async Task A_command_that_is_none_is_answered_with_how_to_use_it(params string[] args)
    {
        var (exit, said) = await RunAsync(Azurite.NobodyListens, args);
        Assert.Equal(OperationsCommand.Refused, exit);
        Assert.Contains("restore <folder> --overwrite", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public async Task Storage_that_is_not_set_is_said_in_a_sentence(string? connection)
    {
        var (exit, said) = await RunAsync(connection, "backup", "folder");
        Assert.Equal(HostStart.CannotStart, exit);
        Assert.StartsWith("Setting AzureWebJobsStorage: is ", said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Said)> RunAsync(string? connection, params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = connection }).Build();
        await using var output = new StringWriter();
        return (await OperationsCommand.RunAsync(args, configuration, output), output.ToString());
    }
}
