using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Feedback.Contracts;

/// <summary>Where feedback and what people do about it come in. Every intake is idempotent by its business id and answers only once it is
/// durable; expected outcomes are results.</summary>
public interface IFeedbackDesk
{
    /// <summary>Takes feedback by its id and starts its loop.</summary>
    Task<DeedResult> OpenAsync(ClientFeedback feedback, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>Takes what somebody did about it, once by <see cref="FeedbackAction.ActionId"/>.</summary>
    Task<DeedResult> ActAsync(string feedbackId, FeedbackAction action, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>The feedback with everything known of it; null when none has that id.</summary>
    Task<FeedbackView?> GetAsync(string feedbackId, CancellationToken cancellationToken = default);

    /// <summary>Open loops by due instant, then ended ones, newest first.</summary>
    Task<Page<FeedbackRow>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken = default);
}
