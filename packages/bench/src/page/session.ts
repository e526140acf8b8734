import {
  type Actor,
  Calendar,
  type Context,
  grantOf,
  Opinion,
  parseDay,
  Session,
  type Table,
  Vault,
} from "@doithoai/core";
import { conclude } from "@doithoai/core/late";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { textOf } from "@doithoai/tests/kit/text.ts";
import { makeWorld } from "@doithoai/tests/kit/world.ts";

/** The content of the benchmark's page: 169 items with the session itself. */
export const SIZE = { directives: 8, opinions: 50, responses: 60, deadlines: 50 } as const;
const BUILDING_MS = 60_000;

const response = (number: number, organizationId: string) => ({
  kind: "FINAL",
  content: textOf(`${number}.`),
  answeredOn: "2026-11-18",
  answeredBy: "Chủ tịch Ủy ban nhân dân phường",
  organizationId,
  deliveries: [{ means: "LETTER", deliveredOn: "2026-11-19" }],
});

/** Records the session through the use cases of core and returns its id. */
export async function enterSession(table: Table.Table): Promise<string> {
  const { commune } = await makeWorld(table);
  const actor: Actor = {
    subject: "bench",
    client: null,
    isSignedIn: true,
    grants: [grantOf("CLERK", commune)],
  };
  const ctx: Context = {
    actor,
    now: NOW,
    requestId: "bench",
    until: Date.now() + BUILDING_MS,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const body = (kind: string): string => `org_${commune}.${parseDay("2025-07-01")}.${kind}`;
  const committee = body("PEOPLES_COMMITTEE");
  const recorded = await Session.record(ctx, {
    title: "Hội nghị đối thoại định kỳ quý IV năm 2026",
    // No policy sets deadlines for this type, so the page has exactly the fixed deadlines below.
    type: "INTERNAL",
    mode: "IN_PERSON",
    unitCode: commune,
    heldOn: "2026-11-10",
    place: "Hội trường Ủy ban nhân dân phường",
    attendance: 180,
    summary: textOf("0."),
    chairs: [
      {
        name: "Nguyễn Văn An",
        position: "Bí thư Đảng ủy",
        organizationId: body("PARTY_COMMITTEE"),
      },
    ],
    hostIds: [body("PARTY_COMMITTEE"), committee],
    reportedCounts: [{ channel: "SPOKEN", unit: "OPINION", count: SIZE.opinions }],
  });
  const rows = await Opinion.recordMany(ctx, {
    rows: Array.from({ length: SIZE.opinions }, (_, i) => ({
      sessionId: recorded.id,
      content: textOf(`${i + 1}.`),
      channel: "SPOKEN",
      turn: i + 1,
      nature: "SUGGESTION",
      fields: ["TRANSPORT", "IRRIGATION_DRAINAGE"],
      competence: "COMMUNE",
      assignment: { organizationId: committee, assignedOn: "2026-11-12", dueOn: "2026-11-30" },
      responses: Array.from({ length: i < SIZE.responses - SIZE.opinions ? 2 : 1 }, (__, j) =>
        response(i * 2 + j, committee),
      ),
    })),
  });
  const refused = rows.flatMap(({ failures }) => failures);
  if (refused[0]) throw refused[0];
  const concluded = await conclude(ctx, {
    sessionId: recorded.id,
    expectedVersion: recorded.version,
    number: "12/TB-UBND",
    issuedOn: "2026-11-15",
    signedBy: "Nguyễn Văn An",
    summary: textOf("0."),
    directives: Array.from({ length: SIZE.directives }, (_, i) => ({
      kinds: ["RESOLVE"],
      content: textOf(`${i + 1}.`),
      leadId: committee,
      cooperatingIds: [body("FATHERLAND_FRONT")],
    })),
  });
  // Publishes it, so that everyone can read it. Before that only its office can.
  const published = await Session.publish(ctx, {
    sessionId: concluded.id,
    expectedVersion: concluded.version,
  });
  return published.id;
}
