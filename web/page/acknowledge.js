"use strict";

const speaker = speak({
  en: {
    skip: "Skip to the content",
    title: "Take up an issue",
    what: "Opening this page changes nothing. The issue is taken up when you, signed in, press the button.",
    signInTitle: "Sign in",
    staffId: "Staff id",
    key: "Personal key",
    keyHint: "An operator gives it to you.",
    signIn: "Sign in",
    signInPlatform: "Sign in with your work account",
    decideTitle: "This notice",
    issue: "Issue",
    rung: "Step of the escalation",
    due: "Next answer due",
    as: "You are signed in as",
    effect: "Pressing the button records that you have taken the issue up, so that it is not passed on to the next person. The times for the answer and the resolution go on.",
    acknowledge: "Acknowledge",
    signOut: "Sign out",
    asking: "One moment …",
    accepted: "Done: you have taken the issue up.",
    repeated: "Done already: it was you who took the issue up.",
    taken: "Somebody has taken the issue up already; there is nothing to press.",
    used: "This link was used already. Nothing has changed.",
    expired: "This link has expired. Take the issue up in the issue list, or ask the CS Lead.",
    passed: "The issue has gone on to another step since. Nothing has changed; open the newest notice.",
    ended: "The issue cannot be taken up any more. Nothing has changed.",
    notYours: "This link was sent to somebody else. Sign in as the person it was sent to.",
    noRole: "You are signed in, but your account has no role here. Ask an operator for one.",
    noIssue: "There is no such issue.",
    noToken: "The address is not complete: open the whole link of the notice.",
    wrongKey: "This is not the key of that staff member.",
    tooMany: "Too many wrong keys. Try again later.",
    noAnswer: "No answer. Nothing may have changed; try again.",
  },
  ko: {
    skip: "본문으로 건너뛰기",
    title: "이슈 확인",
    what: "이 페이지를 여는 것만으로는 아무것도 바뀌지 않습니다. 로그인한 뒤 버튼을 눌러야 이슈가 확인 처리됩니다.",
    signInTitle: "로그인",
    staffId: "직원 ID",
    key: "개인 키",
    keyHint: "운영 담당자에게서 받습니다.",
    signIn: "로그인",
    signInPlatform: "회사 계정으로 로그인",
    decideTitle: "알림 내용",
    issue: "이슈",
    rung: "에스컬레이션 단계",
    due: "다음 답변 기한",
    as: "로그인 계정:",
    effect: "버튼을 누르면 이슈를 맡으신 것으로 기록되어 다음 담당자에게 넘어가지 않습니다. 답변과 해결 기한은 계속 흐릅니다.",
    acknowledge: "확인",
    signOut: "로그아웃",
    asking: "잠시만 기다려 주세요 …",
    accepted: "완료: 이슈를 맡으신 것으로 기록했습니다.",
    repeated: "이미 완료: 앞서 본인이 확인하신 이슈입니다.",
    taken: "이미 담당자가 맡은 이슈입니다. 누르실 것이 없습니다.",
    used: "이미 사용된 링크입니다. 바뀐 것은 없습니다.",
    expired: "만료된 링크입니다. 이슈 목록에서 확인하시거나 CS 리드에게 문의해 주세요.",
    passed: "그사이 이슈가 다음 단계로 넘어갔습니다. 바뀐 것은 없으니 가장 최근 알림을 열어 주세요.",
    ended: "더 이상 확인할 수 없는 이슈입니다. 바뀐 것은 없습니다.",
    notYours: "다른 분께 보낸 링크입니다. 링크를 받은 분의 계정으로 로그인해 주세요.",
    noRole: "로그인되었지만 계정에 권한이 없습니다. 운영 담당자에게 요청해 주세요.",
    noIssue: "해당 이슈를 찾을 수 없습니다.",
    noToken: "주소가 완전하지 않습니다. 알림의 링크 전체를 열어 주세요.",
    wrongKey: "직원 ID와 개인 키가 맞지 않습니다.",
    tooMany: "잘못된 키를 너무 많이 입력했습니다. 나중에 다시 시도해 주세요.",
    noAnswer: "응답이 없습니다. 바뀌지 않았을 수 있으니 다시 시도해 주세요.",
  },
});

const at = (id) => document.getElementById(id);
const kept = "acknowledge-token";
let token = takeToken();
let due = null;

// What a change by session has to send along; whoever is signed in is told it.
let csrfToken = null;

// In the reader's own zone, which is named: the notice gives the service's.
const dueStyle = { year: "numeric", month: "long", day: "numeric", weekday: "long", hour: "numeric", minute: "2-digit", timeZoneName: "short" };

// The fragment reaches no server and no log. The platform's sign-in loses it, so it waits in this tab until the page is back.
function takeToken() {
  const inAddress = location.hash.slice(1);
  try {
    if (/^[\w-]{1,2048}$/.test(inAddress)) return inAddress;
    const waiting = sessionStorage.getItem(kept);
    if (waiting) history.replaceState(null, "", `#${waiting}`);
    return waiting;
  } catch {
    return null;
  } finally {
    forget();
  }
}

function forget() {
  try {
    sessionStorage.removeItem(kept);
  } catch {
    // Nothing was kept then.
  }
}

function say(name, focus) {
  speaker.say(at("said"), name);
  if (focus) at("said").focus();
}

// Programs of other sites cannot add these headers without being asked first, and a form cannot at all.
async function send(path, body) {
  const headers = { "Content-Type": "application/json", "X-Requested-With": "acknowledge" };
  if (csrfToken) headers["X-CSRF-Token"] = csrfToken;
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body), cache: "no-store", credentials: "same-origin" });
  return { status: answer.status, body: answer.status === 204 ? {} : await answer.json() };
}

// Another tab may have begun another session since: ask once who is signed in now. Nothing was changed by the first try.
async function post(path, body) {
  const answer = await send(path, body);
  if (answer.status !== 403 || answer.body.type !== "/problems/csrf-token") return answer;
  await askMe();
  return await send(path, body);
}

async function askMe() {
  const answer = await fetch("/api/me", { cache: "no-store", credentials: "same-origin" });
  const me = await answer.json();
  csrfToken = answer.ok ? (me.csrfToken ?? null) : null;
  return { answer, me };
}

async function begin(focus) {
  if (!token) return say("noToken", true);
  say("asking", false);
  try {
    const { answer, me } = await askMe();
    if (answer.status === 403) return say("noRole", true);
    if (answer.ok && me.isPerson) return await showNotice(me, focus);
    if (answer.ok || answer.status === 401) return await askWho(focus);
    return say("noAnswer", true);
  } catch {
    return say("noAnswer", true);
  }
}

async function askWho(focus) {
  const answer = await fetch("/api/sign-in", { cache: "no-store" });
  if (!answer.ok) return say("noAnswer", true);
  const { method, signIn } = await answer.json();
  const platform = method === "platform";
  if (platform) at("sign-in-link").href = `${signIn}?post_login_redirect_uri=/acknowledge.html`;
  at("sign-in-form").hidden = platform;
  at("sign-in-platform").hidden = !platform;
  at("sign-in").hidden = false;
  at("decide").hidden = true;
  speaker.say(at("said"), "");
  if (focus) at("sign-in-title").focus();
}

async function showNotice(me, focus) {
  at("who").textContent = me.name ?? me.staffId ?? me.actor;
  at("sign-out").hidden = me.actor !== `person:${me.staffId}`;
  at("sign-in").hidden = true;
  at("decide").hidden = false;
  const answer = await post("/api/acknowledgements/preview", { token });
  at("about").hidden = answer.status !== 200;
  offer(answer.status === 200 && !answer.body.acknowledged);
  if (answer.status !== 200) return say(reason(answer), true);
  at("issue").textContent = answer.body.issueId;
  at("rung").textContent = String(answer.body.rung);
  due = answer.body.due ?? null;
  writeDue();
  if (answer.body.expired) say("expired", false);
  else speaker.say(at("said"), answer.body.acknowledged ? "taken" : "");
  if (focus) at("decide-title").focus();
}

function offer(open) {
  at("acknowledge").hidden = !open;
  at("effect").hidden = !open;
}

function writeDue() {
  at("due").textContent = due ? new Intl.DateTimeFormat(speaker.language(), dueStyle).format(new Date(due)) : "–";
}

function reason({ status, body }) {
  const code = body.code ?? "";
  if (status === 200) return body.state === "repeated" ? "repeated" : "accepted";
  if (status === 400) return "noToken";
  if (status === 403 && body.type === "/problems/not-permitted") return "notYours";
  if (status === 403 && body.type === "/problems/forbidden") return "noRole";
  if (status === 404) return "noIssue";
  if (status === 409) return { "link-expired": "expired", "link-used": "used", "rung-passed": "passed" }[code] ?? "ended";
  return "noAnswer";
}

at("sign-in-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  say("asking", false);
  try {
    const answer = await post("/api/sign-in", { staffId: at("staff-id").value.trim(), key: at("key").value.trim() });
    if (answer.status === 204) {
      at("key").value = "";
      return await begin(true);
    }

    say(answer.status === 429 ? "tooMany" : answer.status < 500 ? "wrongKey" : "noAnswer", false);
    at("key").focus();
  } catch {
    say("noAnswer", true);
  }
});

at("sign-in-platform").addEventListener("click", () => {
  try {
    sessionStorage.setItem(kept, token);
  } catch {
    // Then the link has to be opened again once signed in.
  }
});

at("acknowledge").addEventListener("click", async () => {
  at("acknowledge").disabled = true;
  say("asking", false);
  try {
    const answer = await post("/api/acknowledgements", { token });
    if (answer.status === 401) return await askWho(true);
    say(reason(answer), true);
    offer(answer.status !== 200);
  } catch {
    say("noAnswer", true);
  } finally {
    at("acknowledge").disabled = false;
  }
});

at("sign-out").addEventListener("click", async () => {
  try {
    await post("/api/sign-out", {});
    await askWho(true);
  } catch {
    say("noAnswer", true);
  }
});

document.addEventListener("language", writeDue);
begin(false);
