import { PutCommand } from "@aws-sdk/lib-dynamodb";
import {
  ChangeEntity,
  changesOf,
  Directive,
  Opinion,
  Organization,
  Recommendation,
  RoleGrants,
  Session,
  Supervision,
  type Table,
} from "@doithoai/core";
import { mutateOk } from "../../kit/chain.ts";
import type { Scene, Start } from "./scene.ts";
import { anyUlid } from "./writer.ts";

/** Writes the next version of an object with its entry, as every mutation does. */
type Raise = (scene: Scene, id: string) => Promise<void>;

const raiseOf =
  <T extends { readonly version: number }>(
    entity: Pick<Table.Entity<T>, "toItem">,
    byId: (ctx: Scene["ctx"], id: string) => Promise<T | undefined>,
  ): Raise =>
  async ({ ctx, gateway: { table } }, id) => {
    const value = await byId(ctx, id);
    const [first] = await changesOf(ctx, id, { after: 0, limit: 1 });
    if (!value || !first) throw new Error(`${id} has no history`);
    const version = value.version + 1;
    for (const Item of [
      entity.toItem({ ...value, version }),
      ChangeEntity.toItem({ ...first, version }),
    ])
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
  };

/** The audit trail of an object. Entries are only added. */
const trail =
  (type: string, make: (scene: Scene) => Promise<string>, raise: Raise): Start =>
  async (scene) => {
    const id = await make(scene);
    const add = async () => {
      await raise(scene, id);
      return id;
    };
    return { ask: scene.admin, on: { type, id }, writer: { add } };
  };

const TRAILS: Readonly<Record<string, readonly [(scene: Scene) => Promise<string>, Raise]>> = {
  Session: [
    async ({ chain }) => (await chain.planned()).id,
    raiseOf(Session.SessionEntity, Session.byId),
  ],
  Opinion: [
    async ({ chain }) => (await chain.received()).id,
    raiseOf(Opinion.OpinionEntity, Opinion.byId),
  ],
  Directive: [
    async ({ chain }) => (await chain.directive()).id,
    raiseOf(Directive.DirectiveEntity, Directive.byId),
  ],
  Recommendation: [
    async ({ chain }) => (await chain.issued()).id,
    raiseOf(Recommendation.RecommendationEntity, Recommendation.byId),
  ],
  SupervisionFinding: [
    async ({ chain }) => (await chain.finding()).id,
    raiseOf(Supervision.FindingEntity, Supervision.findingById),
  ],
};
export const trails = Object.entries(TRAILS).flatMap(([type, [make, raise]]) =>
  ["auditTrail", "changes"].map((field) => [`${type}.${field}`, trail(type, make, raise)] as const),
);

/** A role is granted and revoked: two entries. */
export const grantTrail = trail(
  "RoleGrant",
  async ({ admin, commune }) => {
    const grant = { subject: anyUlid(), role: "OFFICER", unitCode: commune };
    return (await mutateOk(admin, "GrantRole", grant)).id;
  },
  async ({ admin, ctx }, grantId) => {
    if ((await RoleGrants.byId(ctx, grantId))?.version === 1)
      await mutateOk(admin, "RevokeRole", { grantId, expectedVersion: 1, reason: "Nghỉ hưu." });
  },
);

/** A body with its entries. */
export const bodyTrail = trail(
  "Organization",
  async ({ admin, commune }) => {
    const body = { name: `Phòng ${anyUlid()}`, kind: "DEPARTMENT", unitCode: commune };
    return (await mutateOk(admin, "RecordOrganization", body)).id;
  },
  raiseOf(Organization.OrganizationEntity, async (ctx, id) =>
    (await Organization.byIds(ctx, [id], { consistent: true })).get(id),
  ),
);
