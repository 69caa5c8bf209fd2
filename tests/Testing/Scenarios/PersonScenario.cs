using System.Net;
using System.Net.Http.Headers;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>People who act as themselves, each with a key an operator has given them.</summary>
public static class PersonScenario
{
    /// <summary>A caller who is this person: puts the staff record, has the operator give a key, and calls with it.</summary>
    /// <param name="function">The function of the company they belong to, e.g. <c>operations</c>.</param>
    public static async Task<ApiCaller> SignInAs(this Scenario world, string staffId, string role, string? function = null)
    {
        var staff = await world.As("operator").PutAsync($"/api/staff/{staffId}", new { name = $"Demo {role}", email = $"{staffId}@example.com", role, function });
        Xunit.Assert.True(staff.Status is HttpStatusCode.Created or HttpStatusCode.OK, staff.Text);
        var given = (await world.As("operator").PostAsync($"/api/staff/{staffId}/sign-in-key")).Expect(HttpStatusCode.OK);
        var http = world.Stranger();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", given.Json["key"]!.GetValue<string>());
        return new ApiCaller(http, world);
    }
}
