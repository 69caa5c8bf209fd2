using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Issues;

public static partial class IssueTexts
{
    /// <summary>A role or function of the RABSIC matrices as it stands in the middle of a sentence; an unknown one as it is written.</summary>
    /// <param name="role">In kebab-case, e.g. <c>cs-lead</c>.</param>
    public static LocalizedText Role(string role) => role switch
    {
        "specialist" => new("the Support Specialist", "지원 담당자"),
        "csm" => new("the Client Success Manager", "고객 성공 매니저"),
        "cs-lead" => new("the CS Lead", "CS 리드"),
        "cs-team" => new("the CS team", "CS 팀"),
        "on-call-rep" => new("the on-call representative", "당직 담당자"),
        "cfo" => new("the CFO", "CFO"),
        "ceo" => new("the CEO", "CEO"),
        "leadership" => new("Leadership", "경영진"),
        "operations" => new("Operations", "운영팀"),
        "operations-director" => new("the Operations Director", "운영 총괄"),
        "operations-supervisor" or "operations-supervisors" => new("the Operations supervisors", "생산 현장 관리자"),
        "design" => new("Design", "디자인팀"),
        "finance" => new("Finance", "재무팀"),
        "sales" => new("Sales", "영업팀"),
        "legal" => new("Legal", "법무팀"),
        "strategy" => new("Strategy", "전략팀"),
        "marketing" => new("Marketing", "마케팅팀"),
        "ga" => new("General Affairs", "총무팀"),
        "shipping-coordinator" => new("the Shipping Coordinator", "배송 담당자"),
        "all-functions" => new("all functions", "전 부서"),
        "affected-functions" => new("the functions concerned", "관련 부서"),
        _ => new(role, role),
    };
}
