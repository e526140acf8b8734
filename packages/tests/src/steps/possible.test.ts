import { randomUUID } from "node:crypto";
import type { Step } from "@doithoai/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutateOk } from "../kit/chain.ts";
import { type AskAs, done, scaled } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { INPUTS, type Kind, type Subject } from "./inputs.ts";

const office = useOffice();

/** The people of a history: each role in the unit, officers of two bodies, and strangers. */
async function people(): Promise<readonly AskAs[]> {
  const { gateway, commune, province, clerk, leader, supervisor, admin, chain } = office;
  const front = chain.committee.replace("PEOPLES_COMMITTEE", "FATHERLAND_FRONT");
  return [
    clerk,
    leader,
    supervisor,
    admin,
    ...(await Promise.all([
      gateway.as("LEADER", commune, "deputy", null, { denunciations: false }),
      gateway.as("CLERK", province, "above"),
      gateway.as("CLERK", `${province}2`, "neighbour"),
      gateway.as("OFFICER", commune, "officer", chain.committee),
      gateway.as("OFFICER", commune, "stranger", front),
      gateway.as("INTEGRATOR", commune, "system", null, {
        scopes: ["READ_UNPUBLISHED", "RECORD_SESSIONS", "RECORD_OPINIONS"],
      }),
      gateway.as("PUBLIC", commune, "nobody"),
    ])),
  ];
}

type Found = readonly { readonly id: string }[];
const all = (kind: Kind, found: Found): readonly Subject[] => found.map(({ id }) => ({ kind, id }));

/** The subjects of the histories, by what they are about. */
const ABOUT = {
  sessions: async () => {
    const { chain } = office;
    const [begun, held, published] = [
      await chain.inSession(),
      await chain.held(),
      await chain.published(),
    ];
    // Its minutes report none, so that the counts differ.
    const late = await chain.received(published.id);
    const opinions = [late, await chain.classified(held.id), await chain.received(begun.id)];
    return [
      ...all("session", [await chain.planned(), begun, held, published, await chain.published()]),
      ...all("opinion", opinions),
    ];
  },
  opinions: async () => {
    const { chain } = office;
    return all("opinion", [
      await chain.received(),
      await chain.classified(),
      await chain.assigned(),
      await chain.rejected(),
    ]);
  },
  responses: async () => {
    const { chain } = office;
    const opinions = [await chain.drafted(), await chain.drafted(), await chain.approved()];
    const responses = opinions.flatMap((opinion) => opinion.responses);
    return [...all("opinion", opinions), ...all("response", responses)];
  },
  duties: async () => {
    const { chain } = office;
    return [
      ...all("directive", [await chain.directive(), await chain.reported()]),
      ...all("recommendation", [await chain.issued()]),
      ...all("deadline", [{ id: (await chain.due()).deadlineId }]),
    ];
  },
  units: async () => {
    const { chain, admin, supervisor, clerk, commune } = office;
    const campaign = await done(supervisor, "CreateCampaign", {
      title: "Giám sát",
      unitCode: commune,
      supervisorId: chain.committee,
      visits: [],
    });
    const subject = `an.${randomUUID()}`;
    const grant = await mutateOk(admin, "GrantRole", { subject, role: "CLERK", unitCode: commune });
    const body = await done(clerk, "RecordOrganization", {
      ...{ name: `Tổ ${randomUUID()}`, kind: "OTHER", unitCode: commune },
    });
    const { data } = await clerk("query ($code: String!) { unit(code: $code) { id } }", {
      code: commune,
    });
    return [
      ...all("finding", [await chain.finding()]),
      ...all("campaign", [campaign]),
      ...all("grant", [grant]),
      ...all("unit", [data.unit]),
      ...all("organization", [body, { id: chain.committee }]),
    ];
  },
} as const satisfies Record<string, () => Promise<readonly Subject[]>>;

const WITH_LIFE = "version viewerCan allowedTransitions { by requires { code vi met } }";
const READ = `query ($id: ID!) { node(id: $id) {
  ... on Session { ${WITH_LIFE} }
  ... on Opinion { ${WITH_LIFE} citizenId }
  ... on Response { ${WITH_LIFE} }
  ... on Directive { ${WITH_LIFE} }
  ... on Recommendation { ${WITH_LIFE} }
  ... on Deadline { version viewerCan }
  ... on SupervisionFinding { version viewerCan }
  ... on SupervisionCampaign { version viewerCan }
  ... on RoleGrant { version viewerCan }
  ... on Organization { version viewerCan }
  ... on AdministrativeUnit { viewerCan }
} }`;

interface Condition {
  readonly code: string;
  readonly vi: string;
  readonly met: boolean | null;
}
interface Seen {
  readonly version?: number;
  readonly citizenId?: string | null;
  readonly viewerCan: readonly Step[];
  readonly allowedTransitions?: readonly { by: Step; requires: readonly Condition[] }[];
}

async function seen(ask: AskAs, id: string): Promise<Seen | null> {
  const { data, errors } = await ask(READ, { id });
  expect(errors).toBeUndefined();
  return data.node;
}

/** Sends a step. Returns the codes and the messages of its refusal; empty if it was done. */
async function send(ask: AskAs, step: Step, input: object) {
  const rows = step === "recordOpinions" ? "results { userErrors { code message } }" : "";
  const type = `${step[0]?.toUpperCase()}${step.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) {
      ${step}(input: $input) { ${rows} userErrors { code message } }
    }`,
    { input },
  );
  if (errors)
    return errors.map(({ message, extensions }) => ({ code: String(extensions.code), message }));
  const { userErrors, results = [] } = data[step];
  const refused: { code: string; message: string }[] = [
    ...userErrors,
    ...results.flatMap((row: { userErrors: object[] }) => row.userErrors),
  ];
  return refused;
}

const move = fc.record({
  subject: fc.nat({ max: 999 }),
  person: fc.nat({ max: 999 }),
  step: fc.nat({ max: 999 }),
  /** Whether a clerk or leader takes a step that is listed, so that the history goes on. */
  isListed: fc.boolean(),
  choice: fc.nat({ max: 11 }),
});
const NEVER = ["TRANSITION_NOT_ALLOWED", "FORBIDDEN", "UNAUTHENTICATED", "BAD_USER_INPUT"];

describe("listed steps are those that are not refused, and conditions say so", {
  timeout: scaled({ small: 120_000, whole: 900_000 }),
}, () => {
  test.each(Object.entries(ABOUT))("in histories of %s", async (_, subjects) => {
    const { clerk, commune, chain } = office;
    const persons = await people();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 30, maxLength: 60 }), async (moves) => {
        const pool = await subjects();
        for (const { subject: at, person, step: drawn, isListed, choice } of moves) {
          const subject = pool[at % pool.length] as Subject;
          const ask = persons[person % (isListed ? 4 : persons.length)] as AskAs;
          const shown = await seen(ask, subject.id);
          const listed = shown?.viewerCan ?? [];
          const steps = Object.keys(INPUTS[subject.kind]) as Step[];
          const ofKind = isListed ? steps.filter((step) => listed.includes(step)) : steps;
          const step = ofKind[drawn % ofKind.length];
          if (!step) continue;
          const found = await seen(clerk, subject.id);
          const citizenId = found?.citizenId ?? undefined;
          if (step === "eraseCitizen" && citizenId === undefined) continue;
          const input = INPUTS[subject.kind][step]?.({
            id: subject.id,
            version: shown?.version ?? found?.version ?? 1,
            unitCode: commune,
            committee: chain.committee,
            other: step === "mergeOpinions" ? (await chain.received()).id : "",
            citizenId,
            choice,
          });
          const refusals = await send(ask, step, input ?? {});
          const codes = refusals.map(({ code }) => code);
          const about = [step, subject.kind, ask.subject, listed, refusals];
          const isPossible = listed.includes(step);
          expect([...about, isPossible && codes.some((code) => NEVER.includes(code))]).toEqual([
            ...about,
            false,
          ]);
          if (!isPossible) expect([...about, codes.length > 0]).toEqual([...about, true]);
          const rows = shown?.allowedTransitions?.filter(({ by }) => by === step) ?? [];
          const conditions = rows.flatMap(({ requires }) => requires);
          if (conditions.some(({ met }) => met === false))
            expect([...about, ...codes]).toEqual([...about, "CONDITION_NOT_MET"]);
          const broken = conditions.filter(({ vi }) =>
            refusals.some(({ message }) => message.includes(vi)),
          );
          expect([...about, broken.filter(({ met }) => met === true)]).toEqual([...about, []]);
        }
      }),
      // A run changes its table, so a shorter history of the same kind is not found by shrinking.
      { numRuns: scaled({ small: 1, whole: 30 }), endOnFailure: true },
    );
  });
});

test("labels have the words of the buttons", async () => {
  const { data } = await office.clerk('{ labels(enum: "Step") { values { code vi en } } }');
  expect(data.labels[0].values).toContainEqual({
    code: "acceptOpinion",
    vi: "Tiếp nhận xử lý",
    en: "Accept the opinion",
  });
});
