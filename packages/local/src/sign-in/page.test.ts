import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { PAGE, pageOf, pick, useSignIn } from "./testkit/scene.ts";

useSignIn();

describe("the page of the sign-in", () => {
  test.each([
    ["vi", "Đăng nhập thử", "Công chức văn phòng phường Bến Thành"],
    ["en", "Sign in for trials", "Clerk of Phường Bến Thành"],
  ])("is in %s, has labels, and loads nothing", async (language, title, clerk) => {
    const page = await pageOf({}, { "accept-language": language });
    const html = await page.text();
    expect([page.status, page.headers.get("content-language")]).toEqual([200, language]);
    for (const text of [`<html lang="${language}">`, `<h1>${title}</h1>`, clerk])
      expect(html).toContain(text);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|@import|url\(|https?:\/\/(?!localhost:5173)/,
    );
    const fields = html.match(/<(input|select)\b/g) ?? [];
    const labels = html.match(/<label>(?:(?!<\/label>).)*<(input|select)\b/gs) ?? [];
    expect(labels.length).toBe(fields.length);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; /);
    expect(policy).toContain(`frame-ancestors 'none'; form-action 'self' ${PAGE}`);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    expect(policy).toContain(createHash("sha256").update(style).digest("base64"));
  });

  test("shows texts of a request as texts", async () => {
    const html = await (
      await pageOf({ redirect_uri: `${PAGE}/<script>"'`, state: '"><script>' })
    ).text();
    expect(html).not.toContain("<script");
  });
});

test.each<[string, Record<string, string>]>([
  ["person", { person: "nobody" }],
  ["subject", { person: "other", subject: "", role: "CLERK", unit: "26743" }],
  ["role", { person: "other", subject: "hoa", role: "KING", unit: "26743" }],
  ["unit", { person: "other", subject: "hoa", role: "CLERK", unit: "0" }],
])("a choice with a wrong %s is shown again with the reason", async (name, form) => {
  const response = await pick(form);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(new RegExp(`role="alert">.*<span lang="en">${name}`));
});
