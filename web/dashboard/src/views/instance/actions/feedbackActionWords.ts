import { defineWords } from "../../../words";
import type { ActionContext } from "./issueActionWords";

type About = Pick<ActionContext, "id" | "client" | "role" | "draft">;

export const feedbackActionWords = defineWords(
  {
    categorise: { label: "Categorise", says: () => "The functions that have to act follow from the categories; parts that are done stay done.", done: "Categorised" },
    assignLoop: { label: "Assign", says: () => "Another owner, or other functions, take the loop over; they are told. What is left empty stays.", done: "Assigned" },
    releaseDraft: { label: "Release message", says: ({ client, draft }: About) => `“${draft}” goes to ${client}. Words you add are put into it.`, done: "Message released" },
    toldOtherwise: { label: "Told another way", says: ({ client }: About) => `Records that ${client} was told in another way; the draft is not sent.`, done: "Recorded as told" },
    commitPart: { label: "Commit to a date", says: ({ role }: About) => `The part of ${role} is due at the close of business that day, instead of the date before.`, done: "Date recorded" },
    completePart: { label: "Complete part", says: ({ role, client }: About) => `The part of ${role} is done. Once all parts are, ${client} is told with these words.`, done: "Part completed" },
    checkSatisfaction: { label: "Record satisfaction", says: ({ client }: About) => `Records what ${client} says and withdraws the survey. A low score reopens the loop.`, done: "Score recorded" },
    dismiss: { label: "Dismiss", says: ({ client }: About) => `The loop ends without a change, once ${client} has heard the outcome.`, done: "Loop dismissed" },
  },
  {
    categorise: { label: "분류", says: () => "분류에 따라 조치할 부서가 정해집니다. 끝난 부분은 그대로 남습니다.", done: "분류했습니다" },
    assignLoop: { label: "배정", says: () => "다른 담당자나 부서가 이어받고 알림을 받습니다. 비워 둔 항목은 그대로입니다.", done: "배정했습니다" },
    releaseDraft: { label: "메시지 내보내기", says: ({ client, draft }) => `“${draft}” 메시지가 ${client}에 발송됩니다. 덧붙인 말이 함께 들어갑니다.`, done: "메시지를 내보냈습니다" },
    toldOtherwise: { label: "다른 방법으로 알림", says: ({ client }) => `${client}에 다른 방법으로 알렸음을 기록합니다. 초안은 발송되지 않습니다.`, done: "알림으로 기록했습니다" },
    commitPart: { label: "날짜 약속", says: ({ role }) => `${role}의 기한이 그날 업무 종료 시각으로 바뀝니다.`, done: "날짜를 기록했습니다" },
    completePart: { label: "조치 완료", says: ({ role, client }) => `${role}의 몫이 끝납니다. 모두 끝나면 이 문구로 ${client}에 알립니다.`, done: "조치를 완료했습니다" },
    checkSatisfaction: { label: "만족도 기록", says: ({ client }) => `${client}의 답을 기록하고 설문을 거둡니다. 점수가 낮으면 다시 열립니다.`, done: "점수를 기록했습니다" },
    dismiss: { label: "종결", says: ({ client }) => `${client}이(가) 결과를 들은 뒤, 변경 없이 끝납니다.`, done: "종결했습니다" },
  },
);
