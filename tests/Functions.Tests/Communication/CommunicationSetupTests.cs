using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Communication;
using Kyndof.Workflows.Functions.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;

namespace Kyndof.Workflows.Functions.Tests.Communication;

/// <summary>Which settings the Communication Services sender starts with.</summary>
public sealed class CommunicationSetupTests
{
    private const string Endpoint = "https://kyndof.communication.azure.com";
    private const string Connection = "endpoint=https://kyndof.communication.azure.com/;accesskey=MDEyMzQ1Njc4OWFiY2RlZg==";

    [Theory]
    [InlineData("Production", Endpoint, null)]
    [InlineData("Development", Endpoint, null)]
    [InlineData("Development", null, Connection)]
    public void It_starts_with_an_endpoint_or_on_a_machine_of_ones_own_with_a_connection(string environment, string? endpoint, string? connection)
    {
        var sender = Sender(environment, endpoint, connection);
        Assert.IsType<CommunicationSender>(sender);
        Assert.True(sender.HasQuota);
    }

    [Theory]
    [InlineData("Production", null, null, "Kyndof__Mail__Endpoint")]
    [InlineData("Production", "http://kyndof.communication.azure.com", null, "Kyndof__Mail__Endpoint")]
    [InlineData("Production", Endpoint, Connection, "Kyndof__Mail__ConnectionString")]
    [InlineData("Development", null, "accesskey=secret", "Kyndof__Mail__ConnectionString")]
    public void What_cannot_be_used_is_named_without_its_value(string environment, string? endpoint, string? connection, string setting)
    {
        var problem = Assert.Throws<SettingException>(() => Sender(environment, endpoint, connection));
        Assert.Equal(setting, problem.Setting);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    private static IMessageSender Sender(string environment, string? endpoint, string? connection)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Kyndof:Mail:Provider"] = "communication",
            ["Kyndof:Mail:Endpoint"] = endpoint,
            ["Kyndof:Mail:ConnectionString"] = connection,
        }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment))
            .AddSingleton<IConfiguration>(configuration)
            .AddMailSender(configuration, Path.GetTempPath())
            .BuildServiceProvider().GetRequiredService<IMessageSender>();
    }
}
