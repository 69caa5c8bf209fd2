using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Tests.Hosting;

/// <summary>Which sender the settings choose.</summary>
public sealed class MailSetupTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smtp")]
    public void A_provider_that_is_missing_or_unknown_is_named(string? provider) =>
        Assert.Equal("Kyndof__Mail__Provider", Assert.Throws<SettingException>(() => Sender(("Kyndof:Mail:Provider", provider))).Setting);

    [Fact]
    public void The_pickup_folder_lies_beside_the_app_which_the_host_watches()
    {
        var root = Path.Combine(Path.GetTempPath(), "app");
        Assert.Equal(Path.Combine(Path.GetTempPath(), ".data", "mail"), Folder(("Kyndof:Mail:Provider", "pickup")));
        Assert.Equal(Path.Combine(root, "out"), Folder(("Kyndof:Mail:Provider", "pickup"), ("Kyndof:Mail:PickupFolder", "out")));
        Assert.Equal("/srv/mail", Folder(("Kyndof:Mail:Provider", "pickup"), ("Kyndof:Mail:PickupFolder", "/srv/mail")));
    }

    private static string Folder(params (string Name, string? Value)[] settings) => Assert.IsType<PickupFolderSender>(Sender(settings)).Folder;

    private static IMessageSender Sender(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static one => one.Name, static one => one.Value)).Build();
        return new ServiceCollection().AddMailSender(configuration, Path.Combine(Path.GetTempPath(), "app"))
            .BuildServiceProvider().GetRequiredService<IMessageSender>();
    }
}
