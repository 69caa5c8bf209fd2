using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

/// <summary>What a survey has to know before it decides.</summary>
public sealed record ReadSurveyNews
{
    public required string SurveyId { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Inbox entries after this sequence.</summary>
    public required long After { get; init; }
}

/// <param name="Client">Null while the client is unknown.</param>
/// <param name="More">The inbox has another page.</param>
public sealed record SurveyNews(SurveyClient? Client, IReadOnlyList<SurveyArrival> Arrivals, bool More = false);

/// <summary>Reads a survey's client and inbox.</summary>
public sealed class ReadSurveyNewsActivity(SurveyInbox inbox, ClientDirectory clients) : Activity<ReadSurveyNews, SurveyNews>
{
    public override async Task<SurveyNews> RunAsync(ReadSurveyNews input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        var (arrivals, more) = await inbox.ReadAsync(input.SurveyId, input.After, cancellationToken);
        return new SurveyNews(SurveyClient.Of(client), arrivals, more);
    }
}
