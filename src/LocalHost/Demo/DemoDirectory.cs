using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Who works for, and who buys from, the costume maker of the sample.</summary>
internal static class DemoDirectory
{
    public static IEnumerable<DemoStep> Steps() =>
    [
        Staff("specialist-1", "Specialist One", "specialist", []),
        Staff("csm-1", "Manager One", "csm", []),
        Staff("csm-2", "Manager Two", "csm", [new { from = "2026-03-16", to = "2026-03-20", @delegate = "csm-1" }]),
        Staff("csm-3", "Manager Three", "csm", []),
        Staff("cs-lead", "Lead", "cs-lead", []),
        Client("seoul-agency", "서울 데모 에이전시", "agency", "vip", domestic: true, "ko", "kakaoTalk", csm: "csm-1"),
        Client("award-show", "데모 시상식 제작팀", "broadcaster", "vip", domestic: true, "ko", "phone", csm: "csm-2"),
        Client("tour-production", "Demo Tour Production", "agency", "vip", domestic: false, "en", "email", csm: "csm-2"),
        Client("busan-theatre", "부산 데모 극장", "theatre", "standard", domestic: true, "ko", "kakaoTalk"),
        Client("indie-label", "데모 인디 레이블", "independent", "standard", domestic: true, "ko", "email"),
        Client("london-stylist", "Demo Stylist London", "independent", "standard", domestic: false, "en", "email"),
        Client("dance-crew", "Demo Dance Crew", "independent", "standard", domestic: false, "en", "email", cadence: "onRequest"),
        Client("new-company", "데모 신규 극단", "theatre", "standard", domestic: true, "ko", "email", at: At(3, 5, 12, 30)),
    ];

    private static DemoStep Staff(string id, string name, string role, object[] absences) => DemoStep.Call(
        DemoStory.Start, "cs-lead", HttpMethod.Put, $"/api/staff/{id}",
        new { name, email = $"{id}@kyndof.example.com", phone = "+82 2 555 0100", role, function = "cs", absences });

    private static DemoStep Client(
        string id, string name, string segment, string tier, bool domestic, string language, string contactMethod, string? csm = null, string cadence = "proactive", Instant? at = null) => DemoStep.Call(
        at ?? DemoStory.Start, "cs-lead", HttpMethod.Put, $"/api/clients/{id}",
        new
        {
            name,
            tier,
            segment,
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
