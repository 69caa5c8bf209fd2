import { defineWords } from "../words";

export const directoryWords = defineWords(
  { none: "Nobody matches. An id can be typed all the same.", more: "More match: type on." },
  { none: "일치하는 항목이 없습니다. ID를 직접 입력할 수 있습니다.", more: "더 있습니다. 계속 입력해 주세요." },
);
