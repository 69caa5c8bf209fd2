using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>The link of a notice opens a page; taking the issue up needs the person it was sent to, once (ESC-5).</summary>
public sealed partial class LinkTests
{
    [Fact]
    public async Task The_owners_link_takes_the_issue_up_once_and_nobody_elses()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var owner = await world.SignInAs("csm-1", "csm", "cs");
        var other = await world.SignInAs("csm-2", "csm", "cs");
        await world.PutClient(("csm", "csm-1"));
        await world.OpenIssue("rushOrder");
        var token = TokenIn(world.IssueMail("assigned~1"));

        using var scanner = world.Stranger();
        using var page = await scanner.GetAsync("/acknowledge.html");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var form = await scanner.PostAsync("/api/acknowledgements", new FormUrlEncodedContent([new("token", token)]));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
        using var unsigned = await scanner.PostAsJsonAsync("/api/acknowledgements", new { token });
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        Assert.False((await world.ReadIssue())["acknowledged"]!.GetValue<bool>());

        (await other.PostAsync("/api/acknowledgements", new { token })).Expect(HttpStatusCode.Forbidden);
        (await owner.PostAsync("/api/acknowledgements", new { token })).Expect(HttpStatusCode.OK);
        Assert.True((await world.ReadIssue())["acknowledged"]!.GetValue<bool>());
        (await owner.PostAsync("/api/acknowledgements", new { token })).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_link_of_a_rung_that_has_passed_changes_nothing()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var owner = await world.SignInAs("csm-1", "csm", "cs");
        await world.PutClient(("csm", "csm-1"));
        await world.OpenIssue("rushOrder");
        var token = TokenIn(world.IssueMail("assigned~1"));
        await world.AdvanceTo("2026-03-03T12:00+09:00");

        var late = (await owner.PostAsync("/api/acknowledgements", new { token })).Expect(HttpStatusCode.Conflict);
        Assert.Equal("rung-passed", late.Json["code"]!.GetValue<string>());
        Assert.False((await world.ReadIssue())["acknowledged"]!.GetValue<bool>());
    }

    private static string TokenIn(SentMail mail) =>
        Link().Match(mail.Text).Groups[1].Value is { Length: > 0 } token ? token : throw new InvalidOperationException($"The mail has no link:\n{mail.Text}");

    [GeneratedRegex("acknowledge\\.html#([A-Za-z0-9_.-]+)")]
    private static partial Regex Link();
}
