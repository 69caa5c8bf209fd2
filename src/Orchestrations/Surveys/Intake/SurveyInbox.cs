using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>Everything that came in for one survey, each response once by its token, also before there is a survey.</summary>
public sealed class SurveyInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<SurveyArrival>(store, intake, SurveyRows.Collection, static arrival => arrival.Sequence);

/// <summary>A survey as it was asked for.</summary>
public sealed record StoredSurvey(SurveyRequest Request, Instant RecordedAt, int PolicyVersion, string PolicyHash);

/// <summary>Rows of one survey's partition, beside its inbox.</summary>
internal static class SurveyRows
{
    public const string Collection = "surveys";

    /// <summary>Partition of the surveys the first version recorded, which had no process; rows by survey id.</summary>
    public const string Announced = "all";

    public const string Survey = "survey";
    public const string View = "view";

    public static RecordKey KeyOf(string surveyId, string row) => new(Collection, surveyId, row);
}
