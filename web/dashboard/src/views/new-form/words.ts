import { defineWords } from "../../words";

export const newFormWords = defineWords(
  {
    title: "New",
    kinds: {
      issue: { title: "Open an issue", lead: "Its clocks count from when the client wrote or called. Who owns it, and at which tier, follows from what it is about.", send: "Open issue", done: "Issue opened", says: "What the client said" },
      transition: { title: "Start a transition", lead: "An account goes from one CSM to another: written down, shadowed, introduced, looked after.", send: "Start transition", done: "Transition started", says: "" },
      feedback: { title: "Record feedback", lead: "What a client said unasked. Left without a category, its words decide what it is about.", send: "Record feedback", done: "Feedback recorded", says: "What the client said" },
    },
    cancel: "Back to the list", sending: "Sending …", refused: "Not opened", later: "Category and tone may be left out: keywords decide then.",
  },
  {
    title: "새로 만들기",
    kinds: {
      issue: { title: "이슈 등록", lead: "고객이 연락한 때부터 기한을 셉니다. 내용에 따라 담당과 단계가 정해집니다.", send: "이슈 등록", done: "이슈를 등록했습니다", says: "고객의 말" },
      transition: { title: "담당 이관 시작", lead: "고객사가 한 CSM에서 다른 CSM에게 넘어갑니다. 정리하고, 동행하고, 소개하고, 보살핍니다.", send: "이관 시작", done: "이관을 시작했습니다", says: "" },
      feedback: { title: "피드백 기록", lead: "고객이 묻지 않아도 한 말입니다. 분류를 비워 두면 내용으로 정합니다.", send: "피드백 기록", done: "피드백을 기록했습니다", says: "고객의 말" },
    },
    cancel: "목록으로", sending: "보내는 중 …", refused: "등록되지 않았습니다", later: "분류와 성격은 비워 둘 수 있습니다. 그러면 키워드로 정합니다.",
  },
);
