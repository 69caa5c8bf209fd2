import { defineWords } from "../../words";

export const shortcutWords = defineWords(
  {
    title: "Keyboard shortcuts",
    show: "Keyboard shortcuts",
    on: "Single keys do something",
    onHint: "Switch this off if keys are pressed by accident, e.g. by speech input.",
    then: "then",
    close: "Close",
    does: { search: "Search everything running", help: "Show this list", next: "Next row of what is running", before: "Row before" },
    goTo: (page: string) => `Go to ${page}`,
  },
  {
    title: "키보드 단축키",
    show: "키보드 단축키",
    on: "단축키 사용",
    onHint: "음성 입력 등으로 키가 잘못 눌리면 꺼 주세요.",
    then: "다음",
    close: "닫기",
    does: { search: "진행 중인 일 전체 검색", help: "이 목록 보기", next: "진행 중 목록의 다음 줄", before: "이전 줄" },
    goTo: (page: string) => `${page} 페이지로 이동`,
  },
);
