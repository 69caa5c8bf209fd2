import { defineWords } from "../words";

export const partWords = defineWords(
  {
    deed: {
      cancel: "Cancel", reason: "Why", reasonNeeded: "Say why: the record keeps it.", reasonOptional: "Why (the record keeps it)", refused: "It was not done.",
      silent: "The service does not answer. Nothing was lost: try again once it does.",
    },
    cancel: "Cancel", more: "Show more", loadingMore: "Loading more …", end: "That is all.", close: "Close",
  },
  {
    deed: {
      cancel: "취소", reason: "사유", reasonNeeded: "사유를 적어 주세요. 기록에 남습니다.", reasonOptional: "사유(기록에 남습니다)", refused: "처리하지 못했습니다.",
      silent: "서비스가 응답하지 않습니다. 바뀐 것은 없으니 응답한 뒤에 다시 시도해 주세요.",
    },
    cancel: "취소", more: "더 보기", loadingMore: "더 불러오는 중 …", end: "모두 표시했습니다.", close: "닫기",
  },
);
