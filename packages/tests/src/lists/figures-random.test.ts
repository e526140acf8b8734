import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onDeadline, onOpinion, type Payload } from "../kit/chain.ts";
import {
  type AskAs,
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  openGateway,
  scaled,
  type World,
} from "../kit/index.ts";
import { changesIn, follow } from "../kit/projections.ts";

let gateway: Gateway;
let world: World;
let now = new Date("2026-11-23T09:00:00+07:00");
let leader: AskAs;
beforeAll(async () => {
  gateway = await openGateway({ ownTable: true, now: () => now });
  world = await makeWorld(gateway.table, { country: true });
});
afterAll(() => gateway.close());

const DAYS = ["2026-11-24", "2026-12-01", "2026-12-10", "2026-12-20"];
const signIn = async (day: string) => {
  now = new Date(`${day}T09:00:00+07:00`);
  leader = await gateway.as("LEADER", world.commune);
};
const body = () => `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
const answer = { kind: "FINAL", content: "Đã sửa.", answeredOn: "2026-11-21" };

/** How an opinion is entered. */
const aRow = () =>
  fc.constantFrom<object>(
    {},
    { nature: "SUGGESTION" },
    { nature: "DENUNCIATION" },
    { nature: "COMPLAINT" },
    { nature: "QUESTION", responses: [answer], resolution: "EXPLAINED" },
    { nature: "FEEDBACK", assignment: { organizationId: body() } },
    { rejection: { reason: "INTOXICATED" } },
  );
const STEPS: Readonly<
  Record<string, (of: Payload, others: readonly Payload[], day: string) => Promise<unknown>>
> = {
  classify: (of) => mutate(leader, "ClassifyOpinion", { ...onOpinion(of), nature: "SUGGESTION" }),
  denounce: (of) => mutate(leader, "ClassifyOpinion", { ...onOpinion(of), nature: "DENUNCIATION" }),
  redirect: (of) =>
    mutate(leader, "RedirectOpinion", {
      ...onOpinion(of),
      ...{ reason: "Theo thủ tục riêng.", to: "Thanh tra", receiptNumber: "12/PC" },
    }),
  assign: (of, _, dueOn) =>
    mutate(leader, "AssignOpinion", { ...onOpinion(of), organizationId: body(), dueOn }),
  return: (of) => mutate(leader, "ReturnOpinion", { ...onOpinion(of), reason: "Không đúng." }),
  reopen: (of) => mutate(leader, "ReopenOpinion", { ...onOpinion(of), reason: "Chưa xong." }),
  close: (of) => mutate(leader, "CloseOpinion", onOpinion(of)),
  merge: (of, others) =>
    mutate(leader, "MergeOpinions", {
      ...{ intoId: of.id, expectedVersion: of.version, reason: "Cùng việc." },
      opinionIds: others.slice(0, 1).map(({ id }) => id),
    }),
  pause: async (of) => {
    const deadline = of.deadlines.find(({ state }: Payload) => state === "ON_TRACK");
    if (!deadline) return;
    const named = await onDeadline(leader, of, deadline.policyCode).catch(() => undefined);
    if (named) await mutate(leader, "PauseDeadline", { ...named, reason: "Chờ." });
  },
};

const OPINIONS = `query ($id: ID!) { session(id: $id) {
  figures { opinions answered overdue directives }
  opinions(first: 100) {
    nodes { id version status nature contentState deadlines { policyCode state dueOn binding } }
  }
} }`;
const read = async (id: string): Promise<Payload> => (await leader(OPINIONS, { id })).data.session;

const CANCELLED = ["CANCELLED", "MISSED"];
/** The figures by the words of the schema, from what the office reads. */
function naive(opinions: readonly Payload[]) {
  const counted = opinions.filter(
    ({ status, nature, contentState }) =>
      contentState !== "LOCKED" &&
      status !== "MERGED" &&
      (nature !== null || !["RECEIVED", "CLASSIFIED", "REJECTED", "REDIRECTED"].includes(status)),
  );
  const isOverdue = ({ status, deadlines }: Payload): boolean => {
    const last = (code: string) =>
      deadlines.findLast(
        ({ policyCode, state, binding }: Payload) =>
          policyCode === code && binding && !CANCELLED.includes(state),
      );
    const governing = last("OPINION_RESULT") ?? last("OPINION_FIRST_REPLY");
    return governing?.state === "OVERDUE" && !["REJECTED", "REDIRECTED"].includes(status);
  };
  const FINAL = ["ANSWERED_AT_SESSION", "RESPONDED", "CLOSED"];
  return {
    opinions: counted.length,
    answered: counted.filter(({ status }) => FINAL.includes(status)).length,
    overdue: counted.filter(isOverdue).length,
    directives: 0,
  };
}

test("after random steps the figures are a naive count, on every later day", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(aRow(), { minLength: 2, maxLength: 8 }),
      fc.array(
        fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(7), fc.constantFrom(...DAYS)),
        { maxLength: 10 },
      ),
      fc.infiniteStream(fc.double({ noNaN: true })),
      async (rows, steps, chance) => {
        await signIn("2026-11-23");
        const position = rows.length % 2 === 0 ? "Bí thư Đảng ủy" : "Chủ tịch UBND";
        const chaired = aSession(world.commune, { chairs: [{ position }] });
        const { id } = await done(leader, "RecordSession", chaired);
        await mutate(leader, "RecordOpinions", {
          rows: rows.map((row, i) =>
            anOpinion(id, { content: `Ý kiến ${i}`, channel: "LETTER", ...row }),
          ),
        });
        for (const [step, at, day] of steps) {
          const { nodes } = (await read(id)).opinions;
          const of = nodes[at % nodes.length];
          // A step that the status refuses changes nothing.
          await STEPS[step]?.(
            of,
            nodes.filter((each: Payload) => each !== of),
            day,
          );
        }
        const own = (await changesIn(gateway.table)).filter(({ dynamodb }) =>
          dynamodb?.Keys?.pk?.S?.includes(id.slice("ses_".length)),
        );
        const shuffled = own
          .map((record) => ({ record, by: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ record }) => record);
        const results = [];
        for (let from = 0; from < shuffled.length; from += 3)
          results.push(follow(gateway.table, { records: shuffled.slice(from, from + 3) }));
        for (const { failed } of await Promise.all(results)) expect(failed).toEqual([]);
        for (const day of ["2026-11-23", ...DAYS, "2027-02-01"]) {
          await signIn(day);
          const { figures, opinions } = await read(id);
          const expected = naive(opinions.nodes);
          expect(figures, day).toEqual(expected);
          for (const [name, count] of Object.entries(expected)) if (count > 0) reached.add(name);
          for (const { status } of opinions.nodes) reached.add(status);
        }
      },
    ),
    { numRuns: scaled({ small: 8, whole: 60 }) },
  );
  // The histories reach what the figures tell apart. A few may have no response.
  const wanted = ["opinions", "overdue", "REJECTED"];
  expect([...reached]).toEqual(
    expect.arrayContaining(scaled({ small: wanted, whole: [...wanted, "answered"] })),
  );
});
