import * as z from "zod";
import { authorize, authorizeAt } from "../access/permissions.ts";
import { staleVersion } from "../change/write.ts";
import { POLICIES } from "../deadline/policies.ts";
import { PeriodUnit } from "../deadline-record/labels.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { OwnPolicy, PolicyBookEntity, toPolicies } from "../rule-settings/entity.ts";
import { bookOf, currentRules } from "../rule-settings/read.ts";
import { create, replace, type Stored } from "../table/write.ts";
import { byCode, toSnapshot } from "../unit/read.ts";
import type { Unit } from "../unit/shape.ts";
import { type Decided, type Governed, govern } from "./apply.ts";
import { saved } from "./save-rules.ts";

export const SetPolicyInput = z.object({
  idempotencyKey: zIdempotencyKey,
  expectedVersion: z.int().min(0),
  unitCode: z.string().min(1).max(120),
  code: z.string().min(1).max(60),
  length: z.int().min(1).max(400),
  unit: PeriodUnit.schema,
  validFrom: zDay,
  source: OwnPolicy.shape.source,
  mark: OwnPolicy.shape.mark,
  reason: prose(NOTE_MAX),
  dryRun: z.boolean().default(false),
});
type Input = z.output<typeof SetPolicyInput>;

/** Sets how long somebody has for something in a unit and everything below, for events from a day on; counts open deadlines anew. With `dryRun` nothing is written. */
export async function setDeadlinePolicy(ctx: Context, raw: unknown): Promise<Governed> {
  authorize(ctx.actor, "setDeadlinePolicy");
  const parsed = parse(SetPolicyInput, raw);
  const { idempotencyKey, dryRun, ...input } = parsed;
  const shipped = POLICIES.find(({ code }) => code === parsed.code);
  const countable = POLICIES.flatMap(({ code, period }) => (period === null ? [] : [code]));
  if (!shipped?.period) throw new Failure("INVALID", ["code"], { list: countable.join(", ") });
  const { direction } = shipped.period;
  const unit = await ownerOf(ctx, parsed.unitCode);
  if (!unit) throw new Failure("NOT_FOUND", ["unitCode"], { what: parsed.unitCode });
  authorizeAt(ctx.actor, "setDeadlinePolicy", { unit });
  return govern(ctx, {
    action: "setDeadlinePolicy",
    key: idempotencyKey,
    dryRun,
    input,
    unitCode: parsed.unitCode,
    decide: () => decided(ctx, parsed, { direction, owner: unit }),
  });
}

/** The unit whose policies lie under a code: the country, a province or a commune, as it last was. */
export const ownerOf = async (ctx: Context, code: string): Promise<Unit | undefined> =>
  (await byCode(ctx, code)).findLast(
    ({ level }) => level !== "DISTRICT" && level !== "RESIDENTIAL_GROUP",
  );

interface Where {
  readonly direction: "FORWARD" | "BACKWARD";
  /** Whose policy it is. */
  readonly owner: Unit;
}

async function decided(ctx: Context, input: Input, { direction, owner }: Where): Promise<Decided> {
  const { expectedVersion, unitCode, code, length, unit, validFrom, source, mark, reason } = input;
  const [rules, book] = await Promise.all([currentRules(ctx), bookOf(ctx, unitCode, true)]);
  if (book.version !== expectedVersion) throw staleVersion(expectedVersion, book.version);
  const version = book.version + 1;
  const policy = { code, period: { length, unit, direction }, source, mark, validFrom, version };
  const after = { unitCode, version, policies: [...book.policies, policy] };
  const issues = PolicyBookEntity.refusals(after);
  if (issues.length > 0) throw new Failure("TOO_MANY", ["code"], { limit: book.policies.length });
  const stale = (stored: Stored) => staleVersion(expectedVersion, Number(stored?.version ?? 0));
  const earlier = book.policies
    .filter((each) => each.code === code && each.validFrom <= dayOf(ctx.now))
    .at(-1);
  return {
    cause: { kind: "POLICY", version, unitCode, code, validFrom },
    reason,
    calendar: ctx.calendar,
    own: toPolicies(unitCode, after.policies),
    change: {
      id: `policies ${unitCode}`,
      unit: toSnapshot(owner),
      version,
      event: "deadline-policy.set",
      before: earlier ?? null,
      after: policy,
    },
    parts: [
      book.version === 0
        ? create(PolicyBookEntity, after, stale)
        : replace(PolicyBookEntity, after, book.version, stale),
      ...(rules.overriding.includes(unitCode)
        ? []
        : [saved(rules, { overriding: [...rules.overriding, unitCode] })]),
    ],
  };
}
