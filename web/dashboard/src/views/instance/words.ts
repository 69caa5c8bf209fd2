import { defineWords } from "../../words";

export const instanceViewWords = defineWords(
  {
    title: "Instance", back: "All running", client: "Client", owner: "Owner", due: "Due", next: "Next", state: "State", policy: (version: number) => `Policy version ${version}`, updated: "Changed",
    gone: "There is no such process", goneBody: "It may have been erased, or its address is not complete.", noView: "What this process knows is not open to your role, or not kept any more. What happened stands in the timeline.",
  },
  {
    title: "프로세스", back: "전체 진행 목록", client: "고객사", owner: "담당", due: "기한", next: "다음 할 일", state: "상태", policy: (version: number) => `정책 버전 ${version}`, updated: "변경",
    gone: "그런 프로세스가 없습니다", goneBody: "삭제되었거나 주소가 완전하지 않을 수 있습니다.", noView: "이 프로세스의 내용은 현재 역할로 볼 수 없거나 더 이상 보관되지 않습니다. 일어난 일은 타임라인에 있습니다.",
  },
);
