"use strict";

const speaker = speak({
  en: {
    skip: "Skip to the content",
    title: "The processes of customer service",
    what: "This service tells clients what happens to their order before they ask, notices what should have happened and has not, and keeps the reason for every message.",
    healthTitle: "Health",
    asking: "Asking …",
    ready: "Ready: it takes work.",
    notReady: "Not ready: it takes no work just now.",
    noAnswer: "No answer.",
    again: "Ask again",
    builtTitle: "The page is not built yet",
    builtWhat: "The service runs; what is missing here is the page to work with: what is late, what will be, and what to do about it. Building the program builds it too, where Node.js is installed.",
    builtNode: "Install Node.js 20.19 or later, with npm:",
    builtRun: "Stop the service and start it again from its sources:",
    builtRead: "If it still says so, the build tells why.",
    apiTitle: "For programs",
    apiText: "Routes and shapes are described at",
    apiKey: ". Programs send a key or a token in the Authorization header; the description may need one too.",
    signInTitle: "For people",
    signIn: "Sign in with your work account",
  },
  ko: {
    skip: "본문으로 건너뛰기",
    title: "고객 서비스 업무 프로세스",
    what: "고객이 묻기 전에 주문 상황을 알려 드리고, 제때 일어나지 않은 일을 찾아내며, 모든 메시지의 이유를 기록합니다.",
    healthTitle: "상태",
    asking: "확인 중 …",
    ready: "정상: 요청을 받고 있습니다.",
    notReady: "준비 중: 지금은 요청을 받을 수 없습니다.",
    noAnswer: "응답이 없습니다.",
    again: "다시 확인",
    builtTitle: "업무 화면이 아직 빌드되지 않았습니다",
    builtWhat: "서비스는 동작하고 있습니다. 다만 늦어진 일, 곧 기한인 일, 해야 할 일을 보여 주는 업무 화면이 없습니다. Node.js가 설치되어 있으면 프로그램을 빌드할 때 화면도 함께 빌드됩니다.",
    builtNode: "Node.js 20.19 이상을 npm과 함께 설치합니다:",
    builtRun: "서비스를 멈추고 소스에서 다시 시작합니다:",
    builtRead: "그래도 이 안내가 보이면 빌드 출력에 이유가 나옵니다.",
    apiTitle: "프로그램 연동",
    apiText: "경로와 형식은 다음 문서에 있습니다:",
    apiKey: ". 프로그램은 Authorization 헤더에 키나 토큰을 보내며, 문서를 볼 때도 필요할 수 있습니다.",
    signInTitle: "사용자",
    signIn: "회사 계정으로 로그인",
  },
});

const state = document.getElementById("state");

function show(what) {
  state.dataset.state = what;
  speaker.say(state, what);
}

async function askHealth() {
  show("asking");
  try {
    const answer = await fetch("/health/ready", { cache: "no-store" });
    show(answer.ok ? "ready" : "notReady");
  } catch {
    show("noAnswer");
  }
}

// Where the platform does not sign people in, they do it where they have something to do.
async function lookForSignIn() {
  try {
    const answer = await fetch("/api/sign-in", { cache: "no-store" });
    if (!answer.ok) return;
    const { method, signIn } = await answer.json();
    if (method !== "platform") return;
    document.getElementById("sign-in-link").href = `${signIn}?post_login_redirect_uri=/`;
    document.getElementById("sign-in").hidden = false;
  } catch {
    // Without an answer there is nothing to sign in to.
  }
}

document.getElementById("again").addEventListener("click", askHealth);
askHealth();
lookForSignIn();
