import { defineWords } from "../words";

export const shellWords = defineWords(
  {
    product: "Kyndof Workflows",
    skip: "Skip to the content",
    menu: "Menu",
    close: "Close",
    nav: { label: "Pages", today: "Today", running: "Running", clients: "Clients", messages: "Messages", figures: "Figures", policy: "Policy" },
    search: { label: "Search everything running", hint: "Order or client id, subject …", clear: "Clear" },
    language: "Language",
    theme: { label: "Theme", system: "As the system", light: "Light", dark: "Dark" },
    account: { label: "Account", signedInAs: "Signed in as", signOut: "Sign out" },
    connection: {
      connecting: "Connecting …",
      live: "Live",
      polling: "Updated every 15 s",
      lost: (age: string) => `Connection lost, figures from ${age} ago`,
      lostAtOnce: "Connection lost",
    },
    toast: { label: "Outcomes", undo: "Undo", undone: "Undone.", dismiss: "Dismiss", failed: "That did not work" },
  },
  {
    product: "Kyndof Workflows",
    skip: "본문으로 건너뛰기",
    menu: "메뉴",
    close: "닫기",
    nav: { label: "페이지", today: "오늘", running: "진행 중", clients: "고객", messages: "메시지", figures: "지표", policy: "정책" },
    search: { label: "진행 중인 일 전체 검색", hint: "주문·고객 ID, 제목 …", clear: "지우기" },
    language: "언어",
    theme: { label: "테마", system: "시스템 설정", light: "밝게", dark: "어둡게" },
    account: { label: "계정", signedInAs: "로그인 계정", signOut: "로그아웃" },
    connection: {
      connecting: "연결 중 …",
      live: "실시간",
      polling: "15초마다 갱신",
      lost: (age: string) => `연결 끊김, ${age} 전 수치`,
      lostAtOnce: "연결 끊김",
    },
    toast: { label: "처리 결과", undo: "실행 취소", undone: "되돌렸습니다.", dismiss: "닫기", failed: "처리하지 못했습니다" },
  },
);
