using System.Text.Json.Serialization;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>How people sign in; programs send a key or a token whatever it is.</summary>
/// <param name="SignIn">For the platform, the page to go to (<c>?post_login_redirect_uri=</c> says where to come back to); for a personal key,
/// the route it is sent to. Null: nobody signs in here.</param>
/// <param name="SignOut">The same for signing out (<c>?post_logout_redirect_uri=</c>).</param>
public sealed record SignInMethod(
    SignInBy Method,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? SignIn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? SignOut)
{
    internal static SignInMethod Platform { get; } = new(SignInBy.Platform, "/.auth/login/aad", "/.auth/logout");

    internal static SignInMethod Here { get; } = new(SignInBy.Key, "/api/sign-in", "/api/sign-out");

    internal static SignInMethod Nowhere { get; } = new(SignInBy.Key, SignIn: null, SignOut: null);
}

/// <summary>What people sign in with.</summary>
public enum SignInBy
{
    /// <summary>A personal key.</summary>
    Key,

    /// <summary>Their work account, by the platform the service runs on.</summary>
    Platform,
}
