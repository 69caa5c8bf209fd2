using NodaTime;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Five weeks of a costume maker's spring: a dozen orders, most of them well, some of them not.</summary>
internal static class DemoStory
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Tuesday morning, the day after the substitute holiday of 1 March.</summary>
    public static Instant Start { get; } = At(3, 3, 9);

    public static IReadOnlyList<DemoStep> Steps { get; } = [.. Directory().Concat(DemoOrders.Steps()).OrderBy(step => step.At)];

    /// <summary>An hour of 2026 in Seoul.</summary>
    public static Instant At(int month, int day, int hour, int minute = 0) =>
        new LocalDateTime(2026, month, day, hour, minute).InZoneStrictly(Seoul).ToInstant();

    private static IEnumerable<DemoStep> Directory()
    {
        yield return Staff("specialist-1", "Specialist One", "specialist", []);
        yield return Staff("csm-1", "Manager One", "csm", []);
        yield return Staff("csm-2", "Manager Two", "csm", [new { from = "2026-03-16", to = "2026-03-20", @delegate = "csm-1" }]);
        yield return Staff("cs-lead", "Lead", "cs-lead", []);
        yield return Client("seoul-agency", "서울 데모 에이전시", "vip", domestic: true, "ko", "kakaoTalk", csm: "csm-1");
        yield return Client("award-show", "데모 시상식 제작팀", "vip", domestic: true, "ko", "phone", csm: "csm-2");
        yield return Client("tour-production", "Demo Tour Production", "vip", domestic: false, "en", "email", csm: "csm-2");
        yield return Client("busan-theatre", "부산 데모 극장", "standard", domestic: true, "ko", "kakaoTalk");
        yield return Client("indie-label", "데모 인디 레이블", "standard", domestic: true, "ko", "email");
        yield return Client("london-stylist", "Demo Stylist London", "standard", domestic: false, "en", "email");
        yield return Client("dance-crew", "Demo Dance Crew", "standard", domestic: false, "en", "email", cadence: "onRequest");
    }

    private static DemoStep Staff(string id, string name, string role, object[] absences) => new(
        Start, "cs-lead", HttpMethod.Put, $"/api/staff/{id}",
        new { name, email = $"{id}@kyndof.example.com", phone = "+82 2 555 0100", role, function = "cs", absences });

    internal static DemoStep Client(
        string id, string name, string tier, bool domestic, string language, string contactMethod, string? csm = null, string cadence = "proactive", Instant? at = null) => new(
        at ?? Start, "cs-lead", HttpMethod.Put, $"/api/clients/{id}",
        new
        {
            name,
            tier,
            segment = "agency",
            domestic,
            email = $"{id}@example.com",
            contactName = name,
            language,
            contactMethod,
            cadence,
            specialist = "specialist-1",
            csm,
        });
}
