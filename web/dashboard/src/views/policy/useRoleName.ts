import { defineWords, domainWords, useWords } from "../../words";

/** Roles and groups of the matrices that nobody signs in as. */
const roleWords = defineWords(
  {
    "on-call-rep": "On-call rep", "operations-supervisor": "Operations supervisor", operations: "Operations", design: "Design", finance: "Finance", sales: "Sales", legal: "Legal",
    strategy: "Strategy", marketing: "Marketing", ga: "General Affairs", "cs-team": "CS team", leadership: "Leadership", "all-functions": "All functions", "affected-functions": "Functions it touches",
  },
  {
    "on-call-rep": "당직 담당자", "operations-supervisor": "운영 감독", operations: "운영", design: "디자인", finance: "재무", sales: "영업", legal: "법무",
    strategy: "전략", marketing: "마케팅", ga: "총무", "cs-team": "CS 팀", leadership: "경영진", "all-functions": "모든 부서", "affected-functions": "관련 부서",
  },
);

/** Names a role of the policy. */
export function useRoleName(): (role: string) => string {
  const known: Readonly<Record<string, string>> = { ...useWords(roleWords), ...useWords(domainWords).role };
  return role => known[role] ?? role;
}
