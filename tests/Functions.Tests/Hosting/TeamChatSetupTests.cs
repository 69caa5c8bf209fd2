using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Slack;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Tests.Hosting;

/// <summary>Who takes messages to Slack, by the settings.</summary>
public sealed class TeamChatSetupTests
{
    [Fact]
    public void With_a_token_Slack_takes_them_wherever_the_mail_goes()
    {
        var chat = Chat(("Kyndof:Slack:Token", "token-1"), ("Kyndof:Mail:Provider", "pickup"));
        Assert.Equal("https://slack.com/api/", Assert.IsType<SlackSender>(chat).Settings.ToString());
    }

    [Fact]
    public void Without_one_they_lie_beside_the_mails_that_are_files() =>
        Assert.Equal("/srv/mail/slack", Assert.IsType<SlackPickupFolder>(Chat(("Kyndof:Mail:Provider", "pickup"), ("Kyndof:Mail:PickupFolder", "/srv/mail"), ("Kyndof:Slack:Token", ""))).Folder);

    [Fact]
    public void Without_one_where_mail_is_sent_nobody_does_and_the_host_starts() =>
        Assert.IsType<NoTeamChat>(Chat(("Kyndof:Mail:Provider", "communication")));

    [Fact]
    public void A_reference_the_vault_did_not_resolve_is_named()
    {
        var unusable = Assert.Throws<SettingException>(() => Chat(("Kyndof:Slack:Token", "@Microsoft.KeyVault(SecretUri=https://vault/secrets/slack-token)")));
        Assert.Equal("Kyndof__Slack__Token", unusable.Setting);
    }

    private static ITeamChat Chat(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static one => one.Name, static one => one.Value)).Build();
        return new ServiceCollection().AddLogging().AddTeamChat(configuration, Path.GetTempPath()).AddMessages(new SendingOptions())
            .BuildServiceProvider().GetRequiredService<ITeamChat>();
    }
}
