using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Feedback;
using NodaTime;

namespace Kyndof.Workflows.Api.Feedback;

/// <summary>A deed about feedback. Left out, <see cref="ActionId"/> is made from what is said and the state the loop is in.</summary>
public abstract record FeedbackDeed
{
    /// <summary>The caller's id of the deed: the same id is the same deed.</summary>
    [BusinessId]
    public string? ActionId { get; init; }

    internal string Id => ActionId ?? "";
}

/// <summary>Corrects what it is about and how it is meant (FBK-3).</summary>
public sealed record CategoriseRequest : FeedbackDeed
{
    /// <summary>Only praise may have none.</summary>
    [Needed(Rule = "FBK-3"), Count(0, 7)]
    public IReadOnlyList<FeedbackCategory>? Categories { get; init; }

    /// <summary>Left out: as it was.</summary>
    public FeedbackTone? Tone { get; init; }
}

/// <summary>Gives the loop to another owner, or to other functions (FBK-4).</summary>
public sealed record AssignRequest : FeedbackDeed, IChecked, IReasoned
{
    /// <summary>A known staff id; left out: as it was.</summary>
    [BusinessId]
    public string? Owner { get; init; }

    /// <summary>Functions that have to act, e.g. <c>operations</c>; left out: as they were.</summary>
    [Count(1, 10)]
    public IReadOnlyList<string>? Functions { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        if (Owner is null && Functions is null) errors.Add("$.owner", "required", "Nothing is assigned.", "an owner, functions, or both");
    }
}

/// <summary>Releases the message that waits for the CS Lead (ruling 11), or records that the client was told another way.</summary>
[OptionalBody]
public sealed record ReleaseLoopRequest : FeedbackDeed
{
    /// <summary>Words added to the draft.</summary>
    [Words(5000, LineBreaks = true)]
    public string? Text { get; init; }

    /// <summary>How the client was told instead, e.g. phone; left out: the message goes out.</summary>
    [Words(200)]
    public string? ToldBy { get; init; }
}

/// <summary>A function commits to a date (ruling 11).</summary>
public sealed record CommitRequest : FeedbackDeed
{
    /// <summary>Left out: the caller's own, or the only one asked.</summary>
    [BusinessId]
    public string? Function { get; init; }

    /// <summary>Today or later, within a year; the close of business that day.</summary>
    [Needed(Rule = "ruling 11"), PlausibleDate]
    public LocalDate? By { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Plan { get; init; }
}

/// <summary>A function has done its part (FBK-5).</summary>
public sealed record CompleteRequest : FeedbackDeed
{
    /// <summary>Left out: the caller's own, or the only one asked.</summary>
    [BusinessId]
    public string? Function { get; init; }

    /// <summary>What was done, in words the client may read.</summary>
    [Needed(Rule = "FBK-5"), Words(2000, LineBreaks = true)]
    public string? Summary { get; init; }
}

/// <summary>What the client said when a person asked (FBK-5).</summary>
public sealed record CheckRequest : FeedbackDeed
{
    [Needed(Rule = "FBK-5"), Between(1, 5)]
    public int? Score { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Ends a loop without a change (FBK-5).</summary>
public sealed record DismissRequest : FeedbackDeed, IChecked, IReasoned
{
    [Needed, Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }

    /// <summary>What the client is told; needed unless they have opted out.</summary>
    [Words(5000, LineBreaks = true)]
    public string? Outcome { get; init; }

    /// <summary>The client wants to hear nothing; default false.</summary>
    public bool? ClientOptedOut { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        if (ClientOptedOut != true && Outcome is null)
            errors.Add("$.outcome", "FBK-5", "A loop never ends without the client having heard the outcome.", "1 to 5000 characters, or clientOptedOut");
    }
}
