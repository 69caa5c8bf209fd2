using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Transitions;

/// <summary>What comes in about transitions and departures (TRN-1 to TRN-6). It is 2026-03-02T00:00Z.</summary>
public sealed class TransitionRequestTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private const string Transition = """{ "transitionId": "T-7", "clientId": "C-1", "incoming": "csm-2", "reason": "promotion" }""";
    private const string Departure = """{ "departureId": "D-3", "csm": "csm-1", "lastDay": "2026-03-31", "assignments": [ { "clientId": "C-1", "incoming": "csm-2" } ] }""";

    private readonly ApiServer api = shared.Fresh();

    [Fact]
    public async Task A_transition_is_taken_with_links_to_where_it_goes_on()
    {
        var answer = (await PostAsync("/api/transitions", Transition)).ShouldBe(202);

        Assert.Equal("/api/transitions/T-7", answer.Headers["Location"]);
        Assert.Contains("\"instanceId\":\"transition~T-7\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new StartTransition("T-7", "C-1", null, "csm-2", TransitionReason.Promotion, null), api.Transitions.Started[^1]);
    }

    [Theory]
    [InlineData("transitionId", null, "$.transitionId", "required")]
    [InlineData("transitionId", "\"a~b\"", "$.transitionId", "pattern")]
    [InlineData("clientId", null, "$.clientId", "required")]
    [InlineData("incoming", null, "$.incoming", "required")]
    [InlineData("outgoing", "\"csm 1\"", "$.outgoing", "pattern")]
    [InlineData("reason", null, "$.reason", "TRN-1")]
    [InlineData("reason", "\"boredom\"", "$.reason", "type")]
    [InlineData("note", "\" \"", "$.note", "length")]
    [InlineData("lastDay", "\"2026-03-31\"", "$.lastDay", "unknownField")]
    public async Task A_bad_value_of_a_transition_is_refused_by_name(string path, string? json, string field, string rule) =>
        (await PostAsync("/api/transitions", Transition.With(path, json))).ShouldRefuse(field, rule);

    [Theory]
    [InlineData("dossier", """{ "history": "" }""", "$.history", "length")]
    [InlineData("dossier", """{ "signedOff": "yes" }""", "$.signedOff", "type")]
    [InlineData("shadowing", "{}", "$", "TRN-2")]
    [InlineData("shadowing", """{ "reviewed": false }""", "$", "TRN-2")]
    [InlineData("shadowing", """{ "reviewed": true, "skip": { "reason": "On tour." } }""", "$", "TRN-2")]
    [InlineData("shadowing", """{ "skip": {} }""", "$.skip.reason", "TRN-2")]
    [InlineData("shadowing", """{ "interaction": { "at": "2026-03-02T09:00:01+09:00", "channel": "phone" } }""", "$.interaction.at", "range")]
    [InlineData("shadowing", """{ "interaction": { "at": "2026-03-02T09:00:00+09:00", "channel": "fax" } }""", "$.interaction.channel", "pattern")]
    [InlineData("complete", "{}", "$.reason", "required")]
    [InlineData("cancel", "{}", "$.reason", "required")]
    [InlineData("replace", """{ "reason": "Leave." }""", "$.outgoing", "required")]
    [InlineData("introduce", """{ "actionId": "a b" }""", "$.actionId", "pattern")]
    public async Task A_bad_deed_is_refused_by_name(string verb, string json, string field, string rule) =>
        (await PostAsync($"/api/transitions/T-7/{verb}", json)).ShouldRefuse(field, rule);

    [Fact]
    public async Task Deeds_reach_the_desk_as_they_were_meant()
    {
        (await PostAsync("/api/transitions/T-7/dossier", """{ "actionId": "a-1", "openItems": "One.", "signedOff": true }""")).ShouldBe(202);
        (await PostAsync("/api/transitions/T-7/shadowing", """{ "interaction": { "at": "2026-03-02T09:00:00+09:00", "channel": "phone" } }""")).ShouldBe(202);
        (await PostAsync("/api/transitions/T-7/introduce", "")).ShouldBe(202);
        (await PostAsync("/api/transitions/T-7/replace", """{ "outgoing": "csm-4", "reason": "Leave." }""")).ShouldBe(202);

        Assert.Equal(
            [
                new TransitionAction.WriteDossier("a-1", new DossierWritten(null, null, "One.", true)),
                new TransitionAction.Shadow("", new ShadowingReported(false, new ShadowedInteraction(Instant.FromUtc(2026, 3, 2, 0, 0), "phone", null), null)),
                new TransitionAction.Introduce("", null),
                new TransitionAction.Replace("", "csm-4", null, "Leave."),
            ],
            api.Transitions.Done.TakeLast(4).Select(done => done.Action));
    }

    [Fact]
    public async Task What_the_desk_refuses_is_said_with_its_code()
    {
        api.Transitions.Answer = new DeedResult.Refused("transition-open", "Transition T-6 of C-1 has not ended.");
        var refused = (await PostAsync("/api/transitions", Transition)).ShouldBe(409);
        api.Transitions.Answer = new DeedResult.Accepted();

        Assert.Equal("transition-open", refused.Json.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Lists_take_their_filters_and_refuse_others()
    {
        (await api.GetAsync("/api/transitions?clientId=C-1&state=late&dueBefore=2026-03-02T00:00:00Z&limit=7", Role.Specialist)).ShouldBe(200);
        Assert.Equal(new TransitionFilter("C-1", null, InstanceState.Late, Instant.FromUtc(2026, 3, 2, 0, 0), null, 7), api.Transitions.Filters[^1]);

        (await api.GetAsync("/api/transitions?limit=201", Role.Specialist)).ShouldRefuse("query.limit", "range");
        (await api.GetAsync("/api/transitions?state=odd", Role.Specialist)).ShouldRefuse("query.state", "type");
        (await api.GetAsync("/api/transitions/T-7", Role.Specialist)).ShouldBe(404);
    }

    [Theory]
    [InlineData("lastDay", null, "$.lastDay", "required")]
    [InlineData("lastDay", "\"2026-03-31T00:00:00Z\"", "$.lastDay", "type")]
    [InlineData("csm", null, "$.csm", "required")]
    [InlineData("assignments", """[ { "clientId": "C-1" } ]""", "$.assignments[0].incoming", "required")]
    [InlineData("assignments", """[ { "clientId": "C-1", "incoming": "a" }, { "clientId": "C-1", "incoming": "b" } ]""", "$.assignments[1].clientId", "unique")]
    public async Task A_bad_value_of_a_departure_is_refused_by_name(string path, string? json, string field, string rule) =>
        (await api.PostAsync("/api/departures", Departure.With(path, json), Role.CsLead)).ShouldRefuse(field, rule);

    [Fact]
    public async Task A_departure_and_an_assignment_reach_the_desk()
    {
        (await api.PostAsync("/api/departures", Departure, Role.CsLead)).ShouldBe(202);
        (await api.PostAsync("/api/departures/D-3/assign", """{ "clientId": "C-2", "incoming": "csm-4" }""", Role.CsLead)).ShouldBe(202);
        (await api.GetAsync("/api/departures/D-3", Role.CsLead)).ShouldBe(404);

        var departure = api.Departures.Started[^1];
        Assert.Equal(("D-3", "csm-1", new LocalDate(2026, 3, 31)), (departure.DepartureId, departure.Csm, departure.LastDay));
        Assert.Equal([new DepartureAssignment("C-1", "csm-2")], departure.Assignments);
        Assert.Equal(("D-3", "", new DepartureAssignment("C-2", "csm-4")), api.Departures.Assigned[^1]);
    }

    private Task<Answer> PostAsync(string path, string json) => api.PostAsync(path, json, Role.CsLead);
}
