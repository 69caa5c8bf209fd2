namespace Kyndof.Workflows.Api.Problems;

/// <summary>Every problem type of the API; <c>docs/errors.md</c> explains each, and a test holds the two together.</summary>
public static class ProblemCatalog
{
    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request is not well-formed HTTP.");
    public static readonly ProblemType MalformedJson = new("malformed-json", 400, "The body is not well-formed JSON.");
    public static readonly ProblemType MalformedCsv = new("malformed-csv", 400, "The body is not well-formed CSV.");
    public static readonly ProblemType InvalidRequest = new("invalid-request", 400, "Some values are missing, unknown or not allowed.");
    public static readonly ProblemType Unauthenticated = new("unauthenticated", 401, "A valid key is needed, or to be signed in.");
    public static readonly ProblemType BadSignature = new("bad-signature", 401, "The webhook's signature is missing or does not match.");
    public static readonly ProblemType Forbidden = new("forbidden", 403, "None of the caller's roles may do that.");
    public static readonly ProblemType NotPermitted = new("not-permitted", 403, "The caller may do such things, but not this one.");
    public static readonly ProblemType CrossSiteRequest = new("cross-site-request", 403, "Another site's page may not change anything here.");
    public static readonly ProblemType CsrfToken = new("csrf-token", 403, "A change by session needs the word that goes with it.");
    public static readonly ProblemType NoSuchRoute = new("no-such-route", 404, "The API has no such route.");
    public static readonly ProblemType NotFound = new("not-found", 404, "Nothing is known under that id.");
    public static readonly ProblemType NoHistory = new("no-history", 404, "The engine keeps no history of it here.");
    public static readonly ProblemType ClockIsReal = new("clock-is-real", 404, "This host runs on real time.");
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "The route does not take this method.");
    public static readonly ProblemType RequestTimeout = new("request-timeout", 408, "The request took too long to arrive.");
    public static readonly ProblemType ConflictingContent = new("conflicting-content", 409, "That id is taken by other content.");
    public static readonly ProblemType Refused = new("refused", 409, "The current state does not allow it.");
    public static readonly ProblemType ClockGoesBack = new("clock-goes-back", 409, "The virtual clock only goes forward.");
    public static readonly ProblemType BodyTooLarge = new("body-too-large", 413, "The body is larger than allowed.");
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, "The body must be JSON in UTF-8, or CSV where a file is taken.");
    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "More requests than the host can take.");
    public static readonly ProblemType TooManyTries = new("too-many-tries", 429, "Too many wrong keys in a short time.");
    public static readonly ProblemType InternalError = new("internal-error", 500, "Something went wrong on our side.");
    public static readonly ProblemType Unavailable = new("unavailable", 503, "Storage cannot serve just now; nothing was taken.");
    public static readonly ProblemType NotReady = new("not-ready", 503, "The host is not ready yet.");

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        BadRequest, MalformedJson, MalformedCsv, InvalidRequest, Unauthenticated, BadSignature, Forbidden, NotPermitted, CrossSiteRequest, CsrfToken, NoSuchRoute,
        NotFound, NoHistory, ClockIsReal, MethodNotAllowed, RequestTimeout, ConflictingContent, Refused, ClockGoesBack, BodyTooLarge, UnsupportedMediaType, TooManyRequests, TooManyTries, InternalError,
        Unavailable, NotReady,
    ];
}
