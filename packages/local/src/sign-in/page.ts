import { createHash } from "node:crypto";
import { type Language, Role } from "@doithoai/core";
import { PEOPLE } from "./people.ts";
import { TEXTS } from "./texts.ts";

/** The value of the choice of a person that is not in the list. */
export const OTHER = "other";

const STYLE = `
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; overflow-wrap: anywhere }
fieldset { border: 1px solid #767676; border-radius: .25rem; margin: 1rem 0; padding: .5rem 1rem }
label { display: block; padding: .25rem 0 }
input[type=text], select { display: block; font: inherit; width: 100%; box-sizing: border-box;
  min-height: 2.75rem; padding: 0 .5rem }
button { font: inherit; min-height: 2.75rem; padding: 0 2rem; color: #fff; background: #8b0000;
  border: 0; border-radius: .25rem }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
[role=alert] { border-left: .25rem solid #8b0000; padding-left: 1rem }
small { display: block; color: #4a4a4a }`;
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");

/** The headers of a page. A browser follows the redirect of its form to this origin alone. */
const headersOf = (language: Language, leadsTo: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "content-language": language,
  "content-security-policy":
    `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; ` +
    `frame-ancestors 'none'; form-action 'self' ${leadsTo}`.trimEnd(),
  "cache-control": "no-store",
  // With no-referrer a browser would hide the origin of the form.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  vary: "accept-language",
});

function pageOf(
  { language, status, leadsTo = "" }: { language: Language; status: number; leadsTo?: string },
  content: string,
): Response {
  const { title } = TEXTS[language];
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Đối thoại</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return new Response(html, { status, headers: headersOf(language, leadsTo) });
}

const alertOf = (language: Language, problem: string): string =>
  `<p role="alert"><strong>${TEXTS[language].refused}.</strong> <span lang="en">${escaped(
    problem,
  )}</span></p>`;

/** A page that says why nobody can sign in with this request. */
export const refusalPage = (language: Language, problem: string): Response =>
  pageOf({ language, status: 400 }, alertOf(language, problem));

/** The page with the persons. `query` is that of the request, which the form sends again. */
export function signInPage(
  language: Language,
  { query, redirectUri }: { query: string; redirectUri: string },
  problem?: string,
): Response {
  const texts = TEXTS[language];
  const people = PEOPLE.map(
    ({ subject, name, grant }, i) =>
      `<label><input type="radio" name="person" value="${subject}"${
        i === 0 ? " checked" : ""
      }> ${escaped(name[language])}${
        grant ? ` <small>${grant.role} · ${grant.unitCode} · ${subject}</small>` : ""
      }</label>`,
  );
  const roles = Role.labels
    .filter(({ code }) => code !== "PUBLIC" && code !== "INTEGRATOR")
    .map((label) => `<option value="${label.code}">${escaped(label[language])}</option>`);
  const { origin } = new URL(redirectUri);
  const content = `<p>${texts.note}</p>
${problem === undefined ? "" : alertOf(language, problem)}
<p>${texts.goesTo} <code>${escaped(redirectUri)}</code>.</p>
<form method="post" action="?${escaped(query)}">
<fieldset>
<legend>${texts.persons}</legend>
${people.join("\n")}
<label><input type="radio" name="person" value="${OTHER}"> ${texts.other}</label>
</fieldset>
<fieldset>
<legend>${texts.other}</legend>
<p id="note">${texts.otherNote}</p>
<label>${texts.subject} <input type="text" name="subject" aria-describedby="note"
 maxlength="200" autocomplete="off"></label>
<label>${texts.role} <select name="role" aria-describedby="note">${roles.join("")}</select></label>
<label>${texts.unit} <input type="text" name="unit" aria-describedby="note" maxlength="120"
 placeholder="26743" autocomplete="off"></label>
<label>${texts.body} <input type="text" name="organization" aria-describedby="note"
 maxlength="400" autocomplete="off"></label>
<label><input type="checkbox" name="denunciations" value="yes"> ${texts.denunciations}</label>
</fieldset>
<p><button type="submit">${texts.submit}</button></p>
</form>`;
  return pageOf({ language, status: problem === undefined ? 200 : 400, leadsTo: origin }, content);
}
