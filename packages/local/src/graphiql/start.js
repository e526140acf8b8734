// The page's own script: signs in a person and starts GraphiQL. It runs in a browser as it is.
const TEXTS = navigator.language.startsWith("vi")
  ? {
      language: "vi",
      nobody: "Chưa đăng nhập.",
      somebody: "Đã đăng nhập:",
      in: "Đăng nhập",
      out: "Đăng xuất",
      failed: "Không đăng nhập được:",
    }
  : {
      language: "en",
      nobody: "Not signed in.",
      somebody: "Signed in:",
      in: "Sign in",
      out: "Sign out",
      failed: "The sign-in failed:",
    };
const CLIENT = "graphiql";
const PAGE = `${location.origin}/graphql`;

const encoded = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)));

async function signIn() {
  const [state, verifier] = [random(), random()];
  sessionStorage.setItem("sign-in", JSON.stringify({ state, verifier }));
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  location.assign(
    `/issuer/authorize?${new URLSearchParams({
      client_id: CLIENT,
      redirect_uri: PAGE,
      response_type: "code",
      state,
      code_challenge: encoded(hash),
      code_challenge_method: "S256",
    })}`,
  );
}

/** Exchanges the code of a sign-in that leads back here. Returns what went wrong, if it did. */
async function signedIn() {
  const answer = new URLSearchParams(location.search);
  const state = answer.get("state");
  if (state === null) return undefined;
  history.replaceState(null, "", PAGE);
  const begun = JSON.parse(sessionStorage.getItem("sign-in") ?? "{}");
  sessionStorage.removeItem("sign-in");
  if (begun.state !== state) return "state";
  if (!answer.has("code")) return answer.get("error_description") ?? "code";
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: CLIENT,
    redirect_uri: PAGE,
    code: answer.get("code"),
    code_verifier: begun.verifier,
  });
  const given = await (await fetch("/issuer/token", { method: "POST", body })).json();
  if (given.access_token === undefined) return given.error_description;
  sessionStorage.setItem("token", given.access_token);
  return undefined;
}

/** Sends the token with each request of this page that has no token of its own. */
function sendToken() {
  const send = window.fetch;
  window.fetch = (target, options = {}) => {
    const token = sessionStorage.getItem("token");
    const headers = new Headers(options.headers);
    const isOwn = new URL(target, location.href).href.startsWith(PAGE);
    if (token !== null && isOwn && !headers.has("authorization"))
      headers.set("authorization", `Bearer ${token}`);
    return send(target, { ...options, headers });
  };
}

const subjectOf = (token) => {
  const claims = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
  return JSON.parse(atob(claims)).sub;
};

function showPerson(problem) {
  const token = sessionStorage.getItem("token");
  const bar = document.querySelector("#person");
  bar.lang = TEXTS.language;
  const words = token === null ? TEXTS.nobody : `${TEXTS.somebody} ${subjectOf(token)}.`;
  const text = problem === undefined ? words : `${TEXTS.failed} ${problem}. ${words}`;
  const button = document.createElement("button");
  button.textContent = token === null ? TEXTS.in : TEXTS.out;
  button.addEventListener("click", () => {
    if (token === null) return void signIn();
    sessionStorage.removeItem("token");
    showPerson();
  });
  bar.replaceChildren(`${text} `, button);
}

/**
 * Has GraphiQL go on in the tab that was open last, with its variables. It would open an empty tab
 * beside it, and show the first tab without variables.
 */
function goOn({ defaultTabs }) {
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}");
  const open = tabs?.[activeTabIndex] ?? defaultTabs[0];
  for (const name of ["query", "variables", "headers"]) {
    const text = open[name] ?? null;
    if (text === null) localStorage.removeItem(`graphiql:${name}`);
    else localStorage.setItem(`graphiql:${name}`, text);
  }
}

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => document.querySelector("#root").dataset[label],
};
const problem = await signedIn().catch(String);
sendToken();
showPerson(problem);
const options = JSON.parse(document.querySelector("#options").textContent);
goOn(options);
YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), options);
