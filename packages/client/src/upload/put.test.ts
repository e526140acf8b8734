import { afterEach, expect, test, vi } from "vitest";
import { put } from "./put.ts";

interface Fake {
  readonly sent: { method: string; url: string; headers: string[]; body: Blob | undefined };
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  status: number;
  onload: (() => void) | null;
  onerror: (() => void) | null;
}
/** Puts a request of a browser in place, which does as `how` says once it is sent. */
function inBrowser(how: (xhr: Fake) => void): Fake[] {
  const made: Fake[] = [];
  vi.stubGlobal(
    "XMLHttpRequest",
    class {
      sent: Fake["sent"] = { method: "", url: "", headers: [], body: undefined };
      upload: Fake["upload"] = { onprogress: null };
      status = 0;
      onload: Fake["onload"] = null;
      onerror: Fake["onerror"] = null;
      onabort: (() => void) | null = null;
      open(method: string, url: string) {
        Object.assign(this.sent, { method, url });
      }
      setRequestHeader(name: string, value: string) {
        this.sent.headers.push(`${name}: ${value}`);
      }
      send(body: Blob) {
        this.sent.body = body;
        made.push(this);
        how(this);
      }
      abort() {
        this.onabort?.();
      }
    },
  );
  return made;
}
afterEach(() => void vi.unstubAllGlobals());

const FILE = new Blob(["12345678"]);
const TARGET = {
  method: "PUT",
  url: "https://files.test/key",
  headers: [{ name: "x-amz-checksum-sha256", value: "abc" }],
};
const SETTINGS = { endpoint: "https://api.test/graphql" };
const answering = (status: number) => (xhr: Fake) => {
  xhr.status = status;
  xhr.onload?.();
};

test("a browser tells how much is sent", async () => {
  const made = inBrowser((xhr) => {
    xhr.upload.onprogress?.({ loaded: 2, total: 8 });
    answering(200)(xhr);
  });
  const shares: number[] = [];
  await put(SETTINGS, TARGET, FILE, { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0, 0.25, 1]);
  expect(made.map(({ sent }) => sent)).toEqual([
    { method: "PUT", url: TARGET.url, headers: ["x-amz-checksum-sha256: abc"], body: FILE },
  ]);
});

test.each<readonly [string, (xhr: Fake) => void, object]>([
  ["no answer", (xhr) => xhr.onerror?.(), { code: "NETWORK", retryable: true }],
  ["503", answering(503), { code: "NETWORK", status: 503 }],
  ["403", answering(403), { code: "UPLOAD_FAILED", status: 403, retryable: false }],
])("%s of the file store is an ApiError", async (_, how, expected) => {
  inBrowser(how);
  await expect(put(SETTINGS, TARGET, FILE, {})).rejects.toMatchObject(expected);
});

test("an aborted upload rejects with the reason of the signal", async () => {
  inBrowser(() => undefined);
  const control = new AbortController();
  const sent = put(SETTINGS, TARGET, FILE, { signal: control.signal });
  control.abort("left the page");
  await expect(sent).rejects.toBe("left the page");
  await expect(put(SETTINGS, TARGET, FILE, { signal: control.signal })).rejects.toBe(
    "left the page",
  );
});
