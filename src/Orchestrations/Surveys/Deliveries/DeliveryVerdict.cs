using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>What became of a stored response. Nothing is ever refused for it.</summary>
public enum DeliveryState
{
    /// <summary>Handed to its survey, which has not taken it yet.</summary>
    Received,

    /// <summary>Its survey has not begun; it waits there.</summary>
    Early,

    /// <summary>It is the one answer that counts.</summary>
    Counted,

    /// <summary>Another response of the same survey counts.</summary>
    Duplicate,

    /// <summary>Its survey had ended unanswered.</summary>
    Late,

    /// <summary>Its survey asked another form.</summary>
    OtherForm,

    /// <summary>No form of the policy has its id.</summary>
    UnknownForm,

    /// <summary>It names no survey or order that is on record; should it still come, the answer waits there.</summary>
    UnknownSurvey,

    /// <summary>No answer in it could be used.</summary>
    NoAnswers,
}

/// <param name="SurveyId">The survey it names, by itself or by its order, whether there is one or not; null: it names none.</param>
/// <param name="Form">Null while the form is unknown.</param>
/// <param name="LeftOut">Refs of single answers that could not be used, each with the reason.</param>
/// <param name="Revision">Grows with every change; 1 or more.</param>
public sealed record DeliveryVerdict(DeliveryState State, LocalizedText Reason, string? SurveyId, SurveyForm? Form, IReadOnlyList<string> LeftOut, int Revision)
{
    /// <summary>Its survey has decided: nothing is decided again.</summary>
    public bool IsFinal => State is DeliveryState.Counted or DeliveryState.Duplicate or DeliveryState.Late or DeliveryState.OtherForm;

    /// <summary>The same, revisions apart.</summary>
    public bool Says(DeliveryVerdict other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (State, Reason, SurveyId, Form) == (other.State, other.Reason, other.SurveyId, other.Form) && LeftOut.SequenceEqual(other.LeftOut, StringComparer.Ordinal);
    }
}
