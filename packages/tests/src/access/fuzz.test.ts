import { makeSchema } from "@doithoai/gateway";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scaled } from "../kit/index.ts";
import { documentsOf } from "./documents.ts";
import { useScene } from "./scene.ts";
import { SECRETS } from "./subjects.ts";
import { badTokens } from "./tokens.ts";
import type { Cell } from "./who.ts";

const scene = useScene({ handled: false });

/** The number of requests sent at the same time. */
const AT_ONCE = 8;
const REQUESTS = scaled({ small: 400, whole: 4_000, fuzz: 20_000 });

/**
 * The callers, and the secrets that must not occur in their answers. A caller with a role in the
 * commune sees unpublished matters.
 */
const { unpublished, draft, denunciation, passage, name, phone, identityNumber, note } = SECRETS;
const IDENTITY = [name, phone, identityNumber];
const ALL = [unpublished, draft, denunciation, passage, note, ...IDENTITY];
const CALLERS: readonly { readonly cell: Cell; readonly never: readonly string[] }[] = [
  { cell: { kind: "PUBLIC", relation: "INSIDE" }, never: ALL },
  { cell: { kind: "NOBODY", relation: "INSIDE" }, never: ALL },
  ...(["NAMED_CLERK", "NAMED_LEADER", "OFFICER", "SUPERVISOR", "ADMIN", "INTEGRATOR"] as const).map(
    (kind) => ({
      cell: { kind, relation: "SIBLING" } as const,
      never: ALL,
    }),
  ),
  {
    cell: { kind: "OFFICER_OF_OTHER", relation: "INSIDE" },
    never: [draft, denunciation, passage, note, ...IDENTITY],
  },
  { cell: { kind: "OFFICER", relation: "INSIDE" }, never: [denunciation, passage, ...IDENTITY] },
  {
    cell: { kind: "SUPERVISOR", relation: "INSIDE" },
    never: [draft, denunciation, passage, note, ...IDENTITY],
  },
  { cell: { kind: "CLERK", relation: "INSIDE" }, never: [denunciation] },
  { cell: { kind: "ADMIN", relation: "INSIDE" }, never: [denunciation, passage, ...IDENTITY] },
];

/** Error codes that an answer may hold. An internal fault is not one of them. */
const CODES = new Set([
  ...[
    "UNAUTHENTICATED",
    "FORBIDDEN",
    "BAD_ARGUMENT",
    "BAD_USER_INPUT",
    "CURSOR_MISMATCH",
    "UNSUPPORTED_FILTER",
    "RATE_LIMITED",
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ...[
    "DEPTH_LIMIT",
    "COST_LIMIT",
    "ALIAS_LIMIT",
    "TOKEN_LIMIT",
    "BODY_LIMIT",
    "ANSWER_LIMIT",
    "GRAPHQL_PARSE_FAILED",
  ],
]);

test(`${REQUESTS} random requests show no secret, cause no fault and change nothing`, async () => {
  const { gateway, world } = scene;
  const here = scene.subjects.get(world.commune);
  if (!here) throw new Error("no subjects");
  const { trackingCode: _code, unitCode: _unit, ...named } = here;
  const { data } = await gateway.anonymous(
    "query ($unit: String!) { deadlines(where: { unitCode: $unit }, first: 2) { " +
      "pageInfo { endCursor } } }",
    {
      unit: world.commune,
    },
  );
  const cursor: string = data.deadlines.pageInfo.endCursor;
  const { queries, mutations } = documentsOf(makeSchema(), {
    ids: [
      ...Object.values(named),
      `chg_${here.opinion}.1`,
      `chg_${here.denunciation}.1`,
      `rsp_${here.denunciation.slice(4)}.1`,
      `${here.opinion}x`,
      "ses_",
      "chg_",
      "ddl_opn.x",
      "không",
    ],
    units: [world.commune, world.province, world.neighbour, "VN", "26743", "00000"],
    cursors: [
      cursor,
      `${cursor.slice(0, -3)}AAA`,
      Buffer.from("[]").toString("base64url"),
      "x",
      "",
    ],
    words: ["canarya", "canaryd", "ngap", "khong co", "OPINION_RESULT", "2026", ""],
  });
  const { token } = await gateway.as("LEADER", world.commune, "sealed");
  const yesterday = await gateway.tokenAt("maker", new Date("2026-11-22T00:00:00Z"));
  const bad = [
    yesterday,
    ...Object.values(
      await badTokens(token, {
        origin: gateway.url.replace("/graphql", ""),
        subject: "maker",
        now: new Date("2026-11-23T09:00:00+07:00"),
      }),
    ),
  ];
  const request = fc.record({
    caller: fc.constantFrom(...CALLERS),
    document: fc.oneof({ arbitrary: queries, weight: 5 }, { arbitrary: mutations, weight: 1 }),
    altered: fc.oneof(
      { arbitrary: fc.constant(null), weight: 9 },
      { arbitrary: fc.constantFrom(...bad), weight: 1 },
    ),
  });
  const ids = Object.values(named).filter((id) => /^(ses|opn|dir|rsp|rec|fnd|grt)_/.test(id));
  const versions = async () =>
    (
      await scene
        .at({ kind: "ADMIN", relation: "INSIDE" })
        .ask(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${[
            "Session",
            "Opinion",
            "Directive",
            "Response",
            "Recommendation",
            "SupervisionFinding",
            "RoleGrant",
          ]
            .map((type) => `... on ${type} { version }`)
            .join(" ")} } }`,
          { ids },
        )
    ).data.nodes;
  const before = await versions();
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(request, { minLength: AT_ONCE, maxLength: AT_ONCE }),
      async (batch) => {
        await Promise.all(
          batch.map(async ({ caller, document, altered }) => {
            // A mutation of a caller who may write goes out without a token: a change would alter
            // the answers to other callers.
            const writes =
              document.startsWith("mutation") &&
              caller.cell.relation === "INSIDE" &&
              !["PUBLIC", "NOBODY"].includes(caller.cell.kind);
            const { ask } = scene.at(writes ? { kind: "PUBLIC", relation: "INSIDE" } : caller.cell);
            const reply =
              altered === null
                ? await ask(document)
                : await gateway.anonymous(document, {}, { authorization: `Bearer ${altered}` });
            const answer = JSON.stringify([reply.data, reply.errors, [...reply.headers]]);
            if (reply.errors === undefined) answered++;
            expect(reply.status, answer).toBeLessThan(500);
            for (const { extensions, message } of reply.errors ?? [])
              expect(
                CODES.has(extensions?.code),
                `${extensions?.code} ${message}\n${document}`,
              ).toBe(true);
            for (const secret of altered === null ? caller.never : ALL)
              expect(
                answer.includes(secret),
                `${JSON.stringify(caller.cell)} received ${secret} by ${document}`,
              ).toBe(false);
            if (
              altered !== null &&
              reply.errors?.every(
                ({ extensions }) => !["DEPTH_LIMIT", "COST_LIMIT"].includes(extensions?.code),
              )
            )
              expect(reply.data ?? null, document).toBeNull();
          }),
        );
      },
    ),
    { numRuns: Math.ceil(REQUESTS / AT_ONCE) },
  );
  // Guards against a run in which nearly every request is refused early.
  expect(answered).toBeGreaterThan(REQUESTS / 5);
  expect(await versions()).toEqual(before);
  expect(gateway.logged).toEqual([]);
});
