using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakeFeedbackDesk : IFeedbackDesk
{
    public List<(ClientFeedback Feedback, Actor Actor)> Opened { get; } = [];

    public List<(string FeedbackId, FeedbackAction Action, Actor Actor)> Done { get; } = [];

    public List<FeedbackFilter> Filters { get; } = [];

    public DeedResult Answer { get; set; } = new DeedResult.Accepted();

    public FeedbackView? View { get; set; }

    public void Forget()
    {
        View = null;
        Opened.Clear();
        Done.Clear();
        Filters.Clear();
        Answer = new DeedResult.Accepted();
    }

    public Task<DeedResult> OpenAsync(ClientFeedback feedback, Actor actor, CancellationToken cancellationToken = default)
    {
        Opened.Add((feedback, actor));
        return Task.FromResult(Answer);
    }

    public Task<DeedResult> ActAsync(string feedbackId, FeedbackAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        Done.Add((feedbackId, action, actor));
        return Task.FromResult(Answer);
    }

    public Task<FeedbackView?> GetAsync(string feedbackId, CancellationToken cancellationToken = default) => Task.FromResult(View);

    public Task<Page<FeedbackRow>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken = default)
    {
        Filters.Add(filter);
        return Task.FromResult(new Page<FeedbackRow>([], null));
    }
}
