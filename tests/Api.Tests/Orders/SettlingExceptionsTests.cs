using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Api.Tests.Orders;

public sealed class SettlingExceptionsTests
{
    private const string Path = "/api/orders/K-1/exceptions/E-1";

    [Fact] // ORD-7
    public async Task A_choice_carries_who_recorded_it_and_is_audited()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync($"{Path}/choose", """{ "option": "repairWithShortDelay", "note": "agreed\nby phone" }""", Role.Csm)).ShouldBe(202);
        Assert.Equal(new ExceptionChoice(ExceptionOption.RepairWithShortDelay, "agreed\nby phone", "key:csm"), api.Orders.Received[0]);
        var entry = Assert.Single((await api.Get<AuditLog>().ListAsync()).Items);
        Assert.Equal(("key:csm", "csm", "order.exception.choose", "K-1/E-1"), (entry.Actor, entry.Role, entry.Action, entry.Subject));
    }

    [Fact]
    public async Task An_option_that_was_not_offered_is_refused_with_its_code()
    {
        await using var api = await ApiServer.StartAsync();
        api.Orders.Answer = new IntakeResult.Refused("option-not-offered", "Air freight was not offered for E-1.");
        var answer = (await api.PostAsync($"{Path}/choose", """{ "option": "airFreight" }""", Role.Csm)).ShouldBeProblem(409, "refused");
        Assert.Equal("option-not-offered", answer.Member("code"));
        Assert.Equal(["order.exception.choose.refused", "order.exception.choose"], (await api.Get<AuditLog>().ListAsync()).Items.Select(entry => entry.Action).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task An_unknown_option_is_refused_with_the_options_there_are()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.PostAsync($"{Path}/choose", """{ "option": "teleport" }""", Role.Csm)).ShouldRefuse("$.option", "type");
        Assert.Contains("airFreight", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Satisfaction_needs_no_body()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PostAsync($"{Path}/satisfied", null, Role.Specialist)).ShouldBe(202);
        (await api.PostAsync($"{Path}/satisfied", """{ "notes": "typo" }""", Role.Specialist)).ShouldRefuse("$.notes", "unknownField");
    }
}
