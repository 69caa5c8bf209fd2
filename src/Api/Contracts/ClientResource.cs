using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A client as it is put and as it is read back (CHN-5).</summary>
public sealed record ClientResource
{
    /// <summary>As in the route; may be left out when putting.</summary>
    [BusinessId]
    public string? ClientId { get; init; }

    [Needed, Words(200)]
    public string? Name { get; init; }

    /// <summary>Default standard (VIP-1).</summary>
    public ClientTier? Tier { get; init; }

    /// <summary>Market segment.</summary>
    [Words(64)]
    public string? Segment { get; init; }

    /// <summary>Default true.</summary>
    public bool? Domestic { get; init; }

    [Needed(Rule = "CHN-1"), EmailAddress]
    public string? Email { get; init; }

    /// <summary>The person messages greet; the client's name when left out.</summary>
    [Words(200)]
    public string? ContactName { get; init; }

    [PhoneNumber]
    public string? Phone { get; init; }

    /// <summary>Default ko.</summary>
    public Language? Language { get; init; }

    /// <summary>Default email.</summary>
    public ContactMethod? ContactMethod { get; init; }

    /// <summary>Default proactive.</summary>
    public UpdateCadence? Cadence { get; init; }

    /// <summary>Staff id of the support specialist.</summary>
    [BusinessId]
    public string? Specialist { get; init; }

    /// <summary>Staff id of the Client Success Manager.</summary>
    [BusinessId]
    public string? Csm { get; init; }

    /// <summary>USD a year (VIP-1).</summary>
    [Between(0, 1_000_000_000_000)]
    public decimal? AnnualRevenueUsd { get; init; }

    /// <summary>IANA zone, e.g. Asia/Seoul.</summary>
    [TimeZoneId]
    public string? TimeZone { get; init; }

    /// <summary>Default false.</summary>
    public bool? SurveyOptOut { get; init; }

    internal static ClientResource Of(Client client) => new()
    {
        ClientId = client.ClientId,
        Name = client.Name,
        Tier = client.Tier,
        Segment = client.Segment,
        Domestic = client.Domestic,
        Email = client.Email,
        ContactName = client.ContactName,
        Phone = client.Phone,
        Language = client.Language,
        ContactMethod = client.ContactMethod,
        Cadence = client.Cadence,
        Specialist = client.Specialist,
        Csm = client.Csm,
        AnnualRevenueUsd = client.AnnualRevenueUsd,
        TimeZone = client.TimeZone,
        SurveyOptOut = client.SurveyOptOut,
    };

    internal Client ToClient(string clientId) => new()
    {
        ClientId = clientId,
        Name = Name!,
        Tier = Tier ?? ClientTier.Standard,
        Segment = Segment,
        Domestic = Domestic ?? true,
        Email = Email!,
        ContactName = ContactName,
        Phone = Phone,
        Language = Language ?? Domain.Explanations.Language.Ko,
        ContactMethod = ContactMethod ?? Domain.Clients.ContactMethod.Email,
        Cadence = Cadence ?? UpdateCadence.Proactive,
        Specialist = Specialist,
        Csm = Csm,
        AnnualRevenueUsd = AnnualRevenueUsd,
        TimeZone = TimeZone,
        SurveyOptOut = SurveyOptOut ?? false,
    };
}
