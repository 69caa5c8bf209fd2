using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>A client's message that goes out in the name of one colleague (ruling 4, TRN-3).</summary>
public sealed class SignedMessageTests
{
    private readonly MessageWorld world = new();

    [Fact] // ruling 4: for VIP the survey goes out in the CSM's name
    public async Task A_signed_message_carries_the_name_of_its_signer_and_is_answered_to_them()
    {
        var mail = await SentAsync(Survey("csm-1"));
        Assert.Equal(
            ("demo@example.com", "Demo Manager (Kyndof)", "orders@example.com", "Demo Manager", "csm-1@example.com"),
            (mail.To, mail.Content.FromName, mail.Content.FromAddress, mail.Content.ReplyToName, mail.Content.ReplyToAddress));
        Assert.Equal(("Demo Manager", "csm-1@example.com"), OwnerIn(mail));
    }

    [Fact]
    public async Task A_message_nobody_signs_is_the_clients_owners_under_the_senders_name()
    {
        var mail = await SentAsync(Survey(null));
        Assert.Equal(("Kyndof", "Demo Owner", "owner@example.com"), (mail.Content.FromName, mail.Content.ReplyToName, mail.Content.ReplyToAddress));
        Assert.Equal(("Demo Owner", "owner@example.com"), OwnerIn(mail));
    }

    [Fact]
    public async Task Whoever_stands_in_signs_while_the_signer_is_away()
    {
        world.Directory.Colleagues["csm-1"] = new Colleague(new Contact("csm-2", "Demo Delegate", "csm-2@example.com", null), Language.Ko);
        var mail = await SentAsync(Survey("csm-1"));
        Assert.Equal(("Demo Delegate (Kyndof)", "csm-2@example.com"), (mail.Content.FromName, mail.Content.ReplyToAddress));
        Assert.Equal(Language.En, (await world.RowAsync(mail.Key)).Language);
    }

    [Fact]
    public async Task A_signer_nobody_knows_is_the_team()
    {
        var mail = await SentAsync(Survey("nobody"));
        Assert.Equal(("Customer Service (Kyndof)", "team@example.com"), (mail.Content.FromName, mail.Content.ReplyToAddress));
    }

    [Fact]
    public async Task A_name_that_has_the_brand_in_it_is_not_given_it_twice()
    {
        world.Directory.Colleagues["csm-1"] = new Colleague(new Contact("team", "Kyndof CS Team", "team@example.com", null));
        Assert.Equal("Kyndof CS Team", (await SentAsync(Survey("csm-1"))).Content.FromName);
    }

    [Fact]
    public async Task A_colleagues_message_stays_the_senders()
    {
        await world.SendAsync(IssueRequests.ToColleague() with { SignedBy = "csm-1" });
        var mail = Assert.Single(world.Sender.Taken);
        Assert.Equal(("Kyndof", "team@example.com"), (mail.Content.FromName, mail.Content.ReplyToAddress));
    }

    [Fact]
    public void A_request_of_before_knows_no_signer_and_stays_as_it_was()
    {
        var request = WorkflowJson.Serialize(MessageWorld.Request());
        Assert.DoesNotContain("signedBy", request, StringComparison.Ordinal);
        Assert.Null(WorkflowJson.Deserialize<MessageRequest>(request)!.SignedBy);
    }

    private static MessageRequest Survey(string? signedBy) => new()
    {
        Key = "survey~K-1042~invitation",
        InstanceId = "survey~K-1042",
        Kind = MessageKind.SurveyInvitation,
        ClientId = "demo",
        RuleId = "FBK-1",
        Because = new LocalizedText("The order was delivered a week ago.", "배송 후 일주일이 지났습니다."),
        SignedBy = signedBy,
        Data = new SurveyMessageData
        {
            SurveyId = "survey~K-1042",
            Form = SurveyForm.PostOrder,
            OrderId = "K-1042",
            SurveyUrl = "https://survey.example.com/",
            AnswerBy = new LocalDate(2026, 4, 3),
        }.ToJson(),
    };

    private static (string? Name, string? Email) OwnerIn(OutgoingMessage mail)
    {
        var owner = JsonNode.Parse(mail.Content.Text)!["owner"]!;
        return ((string?)owner["name"], (string?)owner["email"]);
    }

    private async Task<OutgoingMessage> SentAsync(MessageRequest request)
    {
        await world.SendAsync(request);
        return Assert.Single(world.Sender.Taken);
    }
}
