using System.Globalization;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>Which stored responses to look at again; null members do not filter.</summary>
/// <param name="FormId">What Typeform calls the form.</param>
/// <param name="State">Those in this state.</param>
/// <param name="Since">Received at or after this instant.</param>
/// <param name="Cursor">The <see cref="ReplayedPage.Next"/> of the page before.</param>
/// <param name="Limit">Responses one page looks at, 1 to 200.</param>
public sealed record ReplayRequest(string? FormId = null, DeliveryState? State = null, Instant? Since = null, string? Cursor = null, int Limit = 100);

/// <param name="Examined">Responses looked at.</param>
/// <param name="Replayed">Those the filter asked for, mapped again.</param>
/// <param name="Changed">Those that are in another state than before.</param>
/// <param name="Next">Where to go on; null: that was all.</param>
public sealed record ReplayedPage(int Examined, int Replayed, int Changed, string? Next);

/// <summary>Runs stored responses through the mapping of today, page by page; what counted already counts no second time.</summary>
public sealed class DeliveryReplay(IRecordStore store, DeliveryBoard board, DeliveryRouter router, IPolicyProvider policies)
{
    public async Task<ReplayedPage> RunAsync(ReplayRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (replayed, changed, examined) = (0, 0, 0);
        var (from, after) = request.Cursor?.Split('~', 2) is [var partition, var row] ? (partition, row) : ("", null);
        foreach (var form in (await FormsAsync(request.FormId, cancellationToken)).SkipWhile(form => string.CompareOrdinal(form, from) < 0))
        {
            var page = await store.QueryAsync(
                new RecordRange(TypeformKeys.Collection, form, After: form == from && after?.Length > 0 ? after : null, Limit: request.Limit - examined), cancellationToken);
            foreach (var item in page.Items)
            {
                examined++;
                var stored = item.Value<TypeformRow>();
                if (!Matches(request, stored)) continue;
                replayed++;
                if (await router.RouteAsync(stored.FormId, stored.Token, cancellationToken) != stored.Verdict?.State) changed++;
            }

            if (examined == request.Limit) return new ReplayedPage(examined, replayed, changed, string.Create(CultureInfo.InvariantCulture, $"{form}~{page.Items[^1].Key.Row}"));
        }

        return new ReplayedPage(examined, replayed, changed, null);
    }

    private static bool Matches(ReplayRequest request, TypeformRow row) =>
        (request.State is null || (row.Verdict?.State ?? DeliveryState.Received) == request.State) && (request.Since is null || row.ReceivedAt >= request.Since);

    /// <summary>Every form a response can have come from: those of the policy, and those that were seen.</summary>
    private async Task<IReadOnlyList<string>> FormsAsync(string? formId, CancellationToken cancellationToken)
    {
        IEnumerable<string> forms = formId is not null
            ? [formId]
            : [.. policies.Current.Surveys.Forms.SelectMany(form => form.FormIds), .. await board.FormIdsAsync(cancellationToken)];
        return [.. forms.Select(TypeformKeys.Part).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
