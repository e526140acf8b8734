import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Payload } from "./kit/chain.ts";
import { type Ask, type Gateway, openGateway } from "./kit/index.ts";
import {
  documentNames,
  documentOf,
  lookUp,
  OPERATIONS,
  type SampleObjects,
} from "./kit/operations.ts";

/** Expected refusals by document. Their session is already concluded and published. */
const REFUSED: Readonly<Record<string, string>> = {
  UpdateSession: "TRANSITION_NOT_ALLOWED",
  ExplainDifference: "STALE_VERSION",
  AttachDocument: "UPLOAD_MISSING",
  ConcludeSession: "TRANSITION_NOT_ALLOWED",
  PublishSession: "TRANSITION_NOT_ALLOWED",
};

/** Paths that only some roles can read, by document. They must not be null here. */
const FOR_FEW: Readonly<Record<string, readonly string[]>> = {
  SessionHistory: ["session.auditTrail"],
  SessionRoom: ["session.activity.cursor"],
  SessionRoomActivity: ["session.activity.changed.1.id"],
  AuditTrail: ["opinion.auditTrail"],
  OpinionIdentity: ["opinion.citizenId", "opinion.citizen", "opinion.identityReadings"],
  RedactOpinion: ["redactOpinion.opinion.redaction.passages"],
  CreateClient: ["createClient.secret"],
  RotateClientSecret: ["rotateClientSecret.secret"],
  EraseCitizen: ["eraseCitizen.erasedAt"],
};

let gateway: Gateway;
let hands: Record<"clerk" | "leader" | "supervisor" | "admin" | "citizen", Ask>;
let known: SampleObjects;
beforeAll(async () => {
  gateway = await openGateway();
  hands = {
    clerk: await gateway.as("CLERK", "26758", "clerk"),
    leader: await gateway.as("LEADER", "26758", "leader"),
    supervisor: await gateway.as("SUPERVISOR", "26758", "supervisor"),
    admin: await gateway.as("ADMIN", "VN", "admin"),
    citizen: gateway.anonymous,
  };
  known = await lookUp(hands);
});
afterAll(() => gateway.close());

test("every document of the frontend is listed here", () => {
  expect(Object.keys(OPERATIONS).sort()).toEqual([...documentNames()].sort());
});

describe.each(Object.entries(OPERATIONS))("%s", (name, { variables, budget, hand = "clerk" }) => {
  test("answers within its budget of requests", async () => {
    const values = await variables(known);
    // Loads the roles of the actor first. They are cached for 30 seconds.
    await hands[hand]("{ viewer { subject } }");
    gateway.requests();
    const { status, data, errors } = await hands[hand](documentOf(name), values);
    const requests = gateway.requests();
    expect(gateway.logged).toEqual([]);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const payload: { userErrors?: { code: string }[] } = data[Object.keys(data)[0] ?? ""] ?? {};
    expect((payload.userErrors ?? []).map(({ code }) => code)).toEqual(
      REFUSED[name] ? [REFUSED[name]] : [],
    );
    expect(requests.length, requests.join(" ")).toBeLessThanOrEqual(budget);
    expect(JSON.stringify(data)).not.toBe(`{"${Object.keys(data)[0]}":null}`);
    // These paths are null for other roles.
    for (const path of FOR_FEW[name] ?? [])
      expect(data, path).toHaveProperty(path, expect.anything());
  });
});

test("the page of responses to approve has the draft, with its approver's button", async () => {
  const { id } = await known.chain.drafted();
  const buttons = async (hand: "clerk" | "leader") => {
    const { data } = await hands[hand](documentOf("ResponsesToApprove"), { unitCode: "26758" });
    const { node } = data.opinions.edges.find((edge: Payload) => edge.node.id === id);
    return node.responses.map(({ status, viewerCan }: Payload) => [status, viewerCan]);
  };
  expect(await buttons("leader")).toEqual([["DRAFT", expect.arrayContaining(["approveResponse"])]]);
  expect(await buttons("clerk")).toEqual([
    ["DRAFT", expect.not.arrayContaining(["approveResponse"])],
  ]);
});
