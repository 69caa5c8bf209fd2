import { ProblemError, UnreachableError } from "./problem";
import type { Language } from "../words/dictionary";

const en: Readonly<Record<string, string>> = {
  "not-begun": "It has just come in and its process has not begun. Try again in a moment.",
  "issue-ended": "The issue has ended; open a new one.",
  "is-open": "The issue is open, so this does not apply.",
  "is-paused": "The issue is paused: let it go on first.",
  "is-resolved": "The issue is resolved already.",
  "amount-needed": "This issue is about money: give the amount, 0 if none was paid.",
  "awaits-approval": "It costs more than was allowed and waits for an approval.",
  "several-approvals": "Several approvals wait; choose one of them.",
  "already-decided": "Somebody decided on this before; their decision stands.",
  "already-answered": "It has been answered before.",
  "issue-is-full": "The issue has seen too much for one record: resolve it and open another one.",
  "not-your-tier": "The issue stands at a higher tier. Its owner, or a role of that tier, does this.",
  "not-your-request": "Somebody else was asked.",
  "above-authority": "The amount is above what you may decide.",
  "person-needed": "A role's key cannot do this: sign in as yourself.",
  "unknown-client": "There is no such client.",
  "unknown-staff": "There is no such staff member.",
  "not-a-csm": "Only a CSM takes an account over.",
  "same-person": "Nobody hands an account over to themselves.",
  "no-csm": "The client has no CSM: say who hands the account over.",
  "transition-open": "A transition of this account has not ended; two at once cannot be.",
  "dossier-signed": "The dossier is signed and does not change any more.",
  "shadowing-open": "The introduction comes after the signed dossier and the shadowing.",
  "shadowing-ended": "Reading and shadowing are over.",
  "enough-shadowed": "Enough contacts are on record; no more are needed.",
  "already-introduced": "The client has been told of the new CSM already.",
  "not-introduced": "Only what follows the introduction can be ended early; before it a transition is cancelled.",
  "is-moving": "The account is moving just now. Try again in a moment.",
  "transition-ended": "The transition has ended.",
  "not-your-step": "This step is somebody else's; they, their delegate or the CS Lead do it.",
  "not-your-account": "The CS Lead starts this, or the account's own CSM.",
  "not-yours": "Only the CS Lead does this.",
  "step-open": "The step behind this task is not done yet.",
  "not-their-account": "This is not an account of whoever leaves.",
  "already-assigned": "The account is assigned already; replace the CSM in its transition.",
  "departure-ended": "The departure has ended.",
  "function-needed": "Say which function it is about.",
  "not-asked": "This function is not asked to act.",
  "not-your-part": "Another function was asked; only they, or the CS Lead, do this.",
  "cs-lead-needed": "Only the CS Lead does this.",
  "outcome-needed": "The client has to hear the outcome: say it, or say that they want to hear nothing.",
  "category-needed": "Say first what it is about. Only praise is about nothing in particular.",
  "date-out-of-range": "Choose a day from today on, within a year.",
  "on-its-way": "The message is on its way already.",
  "nothing-to-release": "No message waits for a release.",
  "not-told-yet": "The client's word counts once they were told that it is done.",
  "already-completed": "This part is done already.",
  "loop-ended": "The loop has ended; new words are new feedback.",
  "option-not-offered": "This option was not offered.",
  "exception-closed": "It is closed: the client was satisfied.",
  "instance-has-ended": "It has ended; what it was for is done by hand or under a new id.",
  "task-is-done": "The task is done.",
  "cannot-suspend": "Its state does not allow a suspension.",
  "cannot-resume": "It is not suspended.",
  "cannot-retry": "It has not stopped, so there is nothing to retry.",
  "cannot-terminate": "Its state does not allow to end it.",
  "cannot-hold": "It has been handed over already and cannot be held.",
  "cannot-release": "It is not held.",
  "cannot-resend": "Only what failed, bounced or has an unknown outcome is sent again.",
  "not-your-task": "The task is somebody else's.",
  "no-staff-record": "No staff record names you, so no task is yours.",
  "lines-refused": "Some lines are refused, so nothing was imported.",
  "csrf-token": "The page had lost its token. Send it again.",
};

const ko: Readonly<Record<string, string>> = {
  "not-begun": "방금 들어와 아직 처리가 시작되지 않았습니다. 잠시 뒤 다시 시도해 주세요.",
  "issue-ended": "끝난 이슈입니다. 새로 등록해 주세요.",
  "is-open": "이슈가 진행 중이라 해당하지 않습니다.",
  "is-paused": "이슈가 일시정지 상태입니다. 먼저 다시 시작해 주세요.",
  "is-resolved": "이미 해결된 이슈입니다.",
  "amount-needed": "금액이 걸린 이슈입니다. 금액을 적어 주세요. 지급하지 않았으면 0입니다.",
  "awaits-approval": "허용된 금액을 넘어 승인을 기다리고 있습니다.",
  "several-approvals": "기다리는 승인이 여럿입니다. 하나를 골라 주세요.",
  "already-decided": "이미 다른 사람이 결정했으며 그 결정이 유지됩니다.",
  "already-answered": "이미 답변되었습니다.",
  "issue-is-full": "한 기록에 담기에 너무 많습니다. 해결하고 새로 등록해 주세요.",
  "not-your-tier": "더 높은 단계의 이슈입니다. 담당자나 그 단계의 역할이 처리합니다.",
  "not-your-request": "다른 사람에게 요청된 일입니다.",
  "above-authority": "결정 한도를 넘는 금액입니다.",
  "person-needed": "역할 키로는 할 수 없습니다. 본인 계정으로 로그인해 주세요.",
  "unknown-client": "그런 고객사가 없습니다.",
  "unknown-staff": "그런 직원이 없습니다.",
  "not-a-csm": "CSM만 고객사를 넘겨받을 수 있습니다.",
  "same-person": "자기 자신에게 넘길 수 없습니다.",
  "no-csm": "고객사에 CSM이 없습니다. 넘기는 사람을 적어 주세요.",
  "transition-open": "이 고객사의 이관이 아직 끝나지 않았습니다. 동시에 둘은 진행할 수 없습니다.",
  "dossier-signed": "서명된 인계 자료는 바꿀 수 없습니다.",
  "shadowing-open": "소개는 인계 자료 서명과 동행 뒤에 합니다.",
  "shadowing-ended": "자료 읽기와 동행이 끝났습니다.",
  "enough-shadowed": "기록이 충분하여 더 필요하지 않습니다.",
  "already-introduced": "고객이 이미 새 CSM을 안내받았습니다.",
  "not-introduced": "소개 이후의 후속 기간만 일찍 끝낼 수 있습니다. 그 전에는 취소합니다.",
  "is-moving": "지금 이관 중입니다. 잠시 뒤 다시 시도해 주세요.",
  "transition-ended": "끝난 이관입니다.",
  "not-your-step": "다른 사람의 절차입니다. 본인, 대리인 또는 CS 리드가 처리합니다.",
  "not-your-account": "CS 리드나 해당 고객사의 CSM이 시작합니다.",
  "not-yours": "CS 리드만 할 수 있습니다.",
  "step-open": "이 업무의 절차가 아직 끝나지 않았습니다.",
  "not-their-account": "떠나는 사람의 고객사가 아닙니다.",
  "already-assigned": "이미 배정되었습니다. 해당 이관에서 CSM을 교체해 주세요.",
  "departure-ended": "끝난 인계입니다.",
  "function-needed": "어느 부서인지 적어 주세요.",
  "not-asked": "이 부서에는 요청되지 않았습니다.",
  "not-your-part": "다른 부서에 요청된 일입니다. 그 부서나 CS 리드가 처리합니다.",
  "cs-lead-needed": "CS 리드만 할 수 있습니다.",
  "outcome-needed": "고객이 결과를 들어야 합니다. 내용을 적거나, 듣지 않겠다고 했음을 표시해 주세요.",
  "category-needed": "먼저 무엇에 관한 것인지 분류해 주세요. 칭찬만 분류가 없어도 됩니다.",
  "date-out-of-range": "오늘부터 1년 안의 날짜를 골라 주세요.",
  "on-its-way": "메시지가 이미 나가고 있습니다.",
  "nothing-to-release": "내보낼 메시지가 없습니다.",
  "not-told-yet": "처리되었다고 고객에게 알린 뒤의 답만 기록합니다.",
  "already-completed": "이미 끝난 부분입니다.",
  "loop-ended": "끝난 피드백입니다. 새로운 말씀은 새 피드백으로 기록해 주세요.",
  "option-not-offered": "제시하지 않은 안입니다.",
  "exception-closed": "고객이 만족하여 종결되었습니다.",
  "instance-has-ended": "이미 끝났습니다. 하려던 일은 직접 하거나 새 ID로 해 주세요.",
  "task-is-done": "끝난 업무입니다.",
  "cannot-suspend": "지금 상태에서는 중지할 수 없습니다.",
  "cannot-resume": "중지되어 있지 않습니다.",
  "cannot-retry": "멈추지 않아 다시 시도할 것이 없습니다.",
  "cannot-terminate": "지금 상태에서는 종료할 수 없습니다.",
  "cannot-hold": "이미 넘어가 보류할 수 없습니다.",
  "cannot-release": "보류되어 있지 않습니다.",
  "cannot-resend": "실패, 반송, 결과 불명인 메시지만 다시 보냅니다.",
  "not-your-task": "다른 사람의 업무입니다.",
  "no-staff-record": "직원 기록이 없어 맡은 업무가 없습니다.",
  "lines-refused": "거부된 줄이 있어 아무것도 가져오지 않았습니다.",
  "csrf-token": "페이지의 토큰이 만료되었습니다. 다시 보내 주세요.",
};

export const refusals = { en, ko };

const general = {
  en: { silent: "The service does not answer. Nothing typed is lost; try again.", unknown: "It could not be done.", invalid: "Some fields need another value.", conflict: "This id is taken by something else: choose another." },
  ko: { silent: "서비스가 응답하지 않습니다. 입력은 그대로 있으니 다시 시도해 주세요.", unknown: "처리하지 못했습니다.", invalid: "값을 고쳐야 하는 항목이 있습니다.", conflict: "이미 다른 내용으로 쓰이는 ID입니다. 다른 ID를 골라 주세요." },
};

/** What a refusal of a type is called in Korean where its reason has no words of ours; the service's own say the rest. */
const koreanKinds: Readonly<Record<string, string>> = {
  forbidden: "현재 역할로는 할 수 없는 일입니다.",
  "not-permitted": "이 건에 대해서는 권한이 없습니다.",
  unauthenticated: "로그인이 필요합니다.",
  "not-found": "해당 ID로 찾을 수 있는 것이 없습니다.",
  refused: "지금 상태에서는 할 수 없습니다.",
  "body-too-large": "보낸 내용이 너무 큽니다. 나누어 보내 주세요.",
  "request-timeout": "요청이 너무 오래 걸렸습니다. 다시 시도해 주세요.",
  "too-many-requests": "요청이 너무 많습니다. 잠시 뒤 다시 시도해 주세요.",
  "internal-error": "서비스에 문제가 생겼습니다.",
  unavailable: "지금은 저장소를 쓸 수 없어 아무것도 처리하지 않았습니다.",
  "not-ready": "서비스가 아직 준비되지 않았습니다.",
};

/** What is wrong with a CSV file as a whole, in Korean; the place is taken from the service's words. */
function koreanCsv(detail: string): string {
  if (detail.includes("UTF-8")) return "파일이 UTF-8이 아닙니다. 스프레드시트에서 “CSV UTF-8” 형식으로 저장해 주세요.";
  const line = /^Line (\d+):/.exec(detail)?.[1];
  return line ? `${line}번째 줄: 따옴표의 짝이 맞지 않습니다. 칸 전체를 따옴표로 감싸고 그 안의 따옴표는 두 번 적어 주세요.` : "파일에 열 이름이 적힌 줄이 없습니다.";
}

/** Why something was not done, in plain words, and in which language these are where it is not the reader's. */
export function refusalOf(error: unknown, language: Language): { text: string; lang?: "en" } {
  const words = general[language];
  if (error instanceof UnreachableError) return { text: words.silent };
  if (!(error instanceof ProblemError)) return { text: words.unknown };
  const { code, detail, title } = error.problem;
  const known = refusals[language][code ?? error.kind];
  if (known !== undefined) return { text: known };
  if (error.kind === "invalid-request") return { text: words.invalid };
  if (error.kind === "conflicting-content") return { text: words.conflict };
  if (language === "en") return { text: detail ?? title };
  if (error.kind === "malformed-csv") return { text: koreanCsv(detail ?? "") };
  const kind = koreanKinds[error.kind];
  return kind === undefined ? { text: detail ?? title, lang: "en" } : { text: detail ? `${kind} (${detail})` : kind };
}

/** Why something was not done, in plain words; the service's own where none of ours fits. */
export const refusalText = (error: unknown, language: Language): string => refusalOf(error, language).text;
