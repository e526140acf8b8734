import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openVault } from "./vault.ts";

const { newKey, unwrapKey } = Vault;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "doithoai-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LATER = Date.now() + 600_000;
const idOf = (letter: string) => `ctz_${letter.repeat(26)}`;
const [ANH, BINH] = [idOf("A"), idOf("B")];
const provinceKeys = () => path.join(folder, "province-keys.json");
const citizenKeys = (name = "") => path.join(folder, "citizen-keys", name);
const json = async (file: string) => JSON.parse(await readFile(file, "utf8"));

describe.each(["a folder", "memory"])("in %s", (place) => {
  const open = () => openVault(place === "memory" ? undefined : folder);

  test("keeps, replaces and destroys each key on its own", async () => {
    const vault = await open();
    const [first, second, other] = [newKey(), newKey(), newKey()];
    await vault.keep(ANH, first, { provinceCode: "79", until: LATER });
    await vault.keep(BINH, other, { provinceCode: null, until: LATER });
    expect(await vault.open([ANH, BINH, ANH, idOf("C")], LATER)).toEqual(
      new Map([
        [ANH, first],
        [BINH, other],
      ]),
    );
    await vault.keep(ANH, second, { provinceCode: "01", until: LATER });
    expect((await vault.open([ANH], LATER)).get(ANH)).toEqual(second);
    await vault.destroy(ANH, LATER);
    await vault.destroy(ANH, LATER);
    expect(await vault.open([ANH, BINH], LATER)).toEqual(new Map([[BINH, other]]));
  });

  test("handles many writes at once", async () => {
    const vault = await open();
    const keys = new Map(Array.from({ length: 60 }, (_, at) => [`ctz_${at}`, newKey()] as const));
    await Promise.all(
      [...keys].map(([id, key], at) =>
        vault.keep(id, key, { provinceCode: at % 2 ? "79" : "01", until: LATER }),
      ),
    );
    expect(await vault.open([...keys.keys()], LATER)).toEqual(keys);
    const rivals = Array.from({ length: 20 }, newKey);
    await Promise.all(
      rivals.map((key) => vault.keep(ANH, key, { provinceCode: "79", until: LATER })),
    );
    expect(rivals).toContainEqual((await vault.open([ANH], LATER)).get(ANH));
  });

  test.each(["../province-keys.json", "ctz_", "ctz_a/b", "ctz_a\\b", "opn_A", ""])(
    "refuses %j as the id of a citizen",
    async (id) => {
      const vault = await open();
      await expect(vault.keep(id, newKey(), { provinceCode: "79", until: LATER })).rejects.toThrow(
        "not the id of a citizen",
      );
      await expect(vault.open([id], LATER)).rejects.toThrow("not the id of a citizen");
      await expect(vault.destroy(id, LATER)).rejects.toThrow("not the id of a citizen");
    },
  );
});

describe("the data folder", () => {
  test("keeps keys over a restart, and a destroyed key in no file", async () => {
    const key = newKey();
    const vault = await openVault(folder);
    await vault.keep(ANH, key, { provinceCode: "79", until: LATER });
    await vault.keep(BINH, newKey(), { provinceCode: "79", until: LATER });
    await vault.destroy(BINH, LATER);
    expect(await (await openVault(folder)).open([ANH, BINH], LATER)).toEqual(new Map([[ANH, key]]));
    expect(await readdir(citizenKeys())).toEqual([ANH]);
  });

  test("has no file before the first key; each file is readable by its owner alone", async () => {
    const vault = await openVault(folder);
    expect([
      await vault.open([ANH], LATER),
      await vault.destroy(ANH, LATER),
      await readdir(folder),
    ]).toEqual([new Map(), undefined, []]);
    await vault.keep(ANH, newKey(), { provinceCode: "79", until: LATER });
    for (const file of [provinceKeys(), citizenKeys(ANH)])
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).toSorted()).toEqual(["citizen-keys", "province-keys.json"]);
  });

  test("a key opens only with its province's key, or the country's if unknown", async () => {
    const vault = await openVault(folder);
    const key = newKey();
    const wrapped = async (provinceCode: string | null) => {
      await vault.keep(ANH, key, { provinceCode, until: LATER });
      return json(citizenKeys(ANH));
    };
    const [south, north] = [await wrapped("79"), await wrapped("01")];
    const keys = await json(provinceKeys());
    expect(Object.keys(keys)).toHaveLength(35);
    expect(new Set(Object.values(keys)).size).toBe(35);
    const opens = ({ key: text }: { key: string }, by: string) =>
      unwrapKey(text, { by: Buffer.from(keys[by], "base64"), citizenId: ANH });
    expect([
      south.by,
      north.by,
      (await wrapped(null)).by,
      (await wrapped("77")).by,
      (await wrapped("__proto__")).by,
    ]).toEqual(["79", "01", "VN", "VN", "VN"]);
    expect([opens(south, "79"), opens(south, "01"), opens(north, "79")]).toEqual([
      key,
      undefined,
      undefined,
    ]);
  });

  test("a moved or damaged key is an error, not a destroyed key", async () => {
    const vault = await openVault(folder);
    await vault.keep(ANH, newKey(), { provinceCode: "79", until: LATER });
    await writeFile(citizenKeys(BINH), await readFile(citizenKeys(ANH)));
    await expect(vault.open([BINH], LATER)).rejects.toThrow(
      `the key of ${BINH} cannot be unwrapped with the key of 79`,
    );
    await writeFile(citizenKeys(BINH), '{"by":"79"');
    await expect(vault.open([BINH], LATER)).rejects.toThrow(
      `the stored key of ${BINH} is not valid`,
    );
  });

  test("removes files that a killed process left unfinished", async () => {
    await (await openVault(folder)).keep(ANH, newKey(), { provinceCode: "79", until: LATER });
    await writeFile(citizenKeys("~half"), "x");
    await openVault(folder);
    expect(await readdir(citizenKeys())).toEqual([ANH]);
  });
});

describe("keys of provinces", () => {
  test.each([
    "",
    "{}",
    '{"79":',
    '{"VN":"AAAA"}',
    JSON.stringify({ "79": Buffer.alloc(32).toString("base64") }),
  ])("damaged keys are an error: %j", async (text) => {
    await writeFile(provinceKeys(), text);
    await expect(openVault(folder)).rejects.toThrow(UsageError);
    await expect(openVault(folder)).rejects.toThrow(
      /province-keys\.json cannot be read: restore a copy of the file/,
    );
    expect(await readFile(provinceKeys(), "utf8")).toBe(text);
  });

  test("missing keys are an error if keys of citizens exist", async () => {
    await (await openVault(folder)).keep(ANH, newKey(), { provinceCode: "79", until: LATER });
    await rm(provinceKeys());
    await expect(openVault(folder)).rejects.toThrow(
      /province-keys\.json is missing: restore a copy/,
    );
    await rm(citizenKeys(), { recursive: true });
    expect(await (await openVault(folder)).open([ANH], LATER)).toEqual(new Map());
  });

  test.skipIf(process.getuid?.() === 0)("an unreadable file is reported as such", async () => {
    await mkdir(citizenKeys());
    await writeFile(provinceKeys(), "{}");
    await chmod(provinceKeys(), 0);
    await expect(openVault(folder)).rejects.toThrow("EACCES");
  });
});
