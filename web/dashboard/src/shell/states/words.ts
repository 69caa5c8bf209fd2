import { defineWords } from "../../words";

export const stateWords = defineWords(
  {
    loading: "Loading …",
    stale: (age: string) => `This is from ${age} ago: it could not be read again just now.`,
    failed: {
      title: "No answer from the service",
      body: "Nothing you see here has changed. Processes, timers and messages run on without this page; what you were about to do can wait until the service answers.",
      refused: "The service refused this",
      broken: "This part of the page broke",
      brokenBody: "The rest of the page still works. Trying again draws this part afresh.",
      retry: "Try again",
      retrying: "Asking again by itself every few seconds.",
      trace: "For the operator:",
    },
    notAllowed: {
      title: "Not yours to see",
      body: "You are signed in, but your role does not open this page.",
      roles: (roles: string) => `It is open to: ${roles}.`,
    },
    notFound: { title: "Nothing here", body: "There is no such page or record. It may have been erased, or the address is not complete.", home: "Go to Today" },
    signedOut: {
      title: "Your session has ended",
      body: "Sign in again to go on. What you typed is kept, and what was on its way is sent after that.",
      again: "I have signed in",
      leave: "Leave the page",
    },
  },
  {
    loading: "불러오는 중 …",
    stale: (age: string) => `${age} 전 내용입니다. 지금은 새로 읽지 못했습니다.`,
    failed: {
      title: "서비스가 응답하지 않습니다",
      body: "화면의 내용은 바뀌지 않았습니다. 프로세스와 타이머, 메시지는 이 페이지 없이도 계속 진행되며, 하시려던 일은 서비스가 응답한 뒤에 하셔도 됩니다.",
      refused: "서비스가 요청을 받아들이지 않았습니다",
      broken: "페이지의 이 부분에 문제가 생겼습니다",
      brokenBody: "나머지는 그대로 쓰실 수 있습니다. 다시 시도하면 이 부분을 새로 그립니다.",
      retry: "다시 시도",
      retrying: "몇 초마다 자동으로 다시 확인합니다.",
      trace: "운영 담당자용:",
    },
    notAllowed: {
      title: "볼 수 있는 권한이 없습니다",
      body: "로그인되어 있지만 현재 역할로는 이 페이지를 열 수 없습니다.",
      roles: (roles: string) => `열람 가능한 역할: ${roles}`,
    },
    notFound: { title: "찾을 수 없습니다", body: "해당 페이지나 기록이 없습니다. 삭제되었거나 주소가 완전하지 않을 수 있습니다.", home: "오늘 페이지로" },
    signedOut: {
      title: "세션이 끝났습니다",
      body: "다시 로그인하면 이어서 하실 수 있습니다. 입력하신 내용은 그대로 있으며, 보내던 요청은 로그인 후 전송됩니다.",
      again: "로그인했습니다",
      leave: "페이지 나가기",
    },
  },
);
