namespace Kyndof.Workflows.Api.Tests.Security;

public sealed class SignInMethodTests
{
    [Theory]
    [InlineData(false, true, """{"method":"key","signIn":"/api/sign-in","signOut":"/api/sign-out"}""")]
    [InlineData(true, false, """{"method":"platform","signIn":"/.auth/login/aad","signOut":"/.auth/logout"}""")]
    [InlineData(false, false, """{"method":"key","signIn":null,"signOut":null}""")]
    public async Task Anybody_may_ask_how_people_sign_in_here(bool byPlatform, bool here, string answer)
    {
        await using var api = await ApiServer.StartAsync(options => (options.TrustPlatformPrincipal, options.LocalSignIn) = (byPlatform, here));
        Assert.Equal(answer, (await api.GetAsync("/api/sign-in", role: null)).ShouldBe(200).Text);
    }

    [Fact]
    public async Task A_session_that_is_over_may_ask_too()
    {
        await using var api = await People.StartAsync();
        Assert.Equal("key", (await api.CallAsync(HttpMethod.Get, "/api/sign-in", null, "Cookie: kyndof-session=S-1~AAAA")).ShouldBe(200).Member("method"));
    }
}
