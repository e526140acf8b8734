import { refusals } from "./ask.ts";
import { mutateOk, type Payload } from "./chain.ts";
import { documentOf } from "./documents.ts";
import type { Office } from "./office.ts";

/** The input that names a body and the version that the caller knows. */
export const onBody = ({ id, version }: Payload, more: object = {}) => ({
  organizationId: id,
  expectedVersion: version,
  ...more,
});

/** Bodies of the commune of an office, and their steps as its clerk sends them. */
export const bodiesIn = (office: Office) => {
  const shown = async (name: string, variables: object): Promise<Payload> =>
    (await office.clerk(documentOf(name), variables)).data;
  return {
    record: (name: string, more: object = {}): Promise<Payload> =>
      mutateOk(office.clerk, "RecordOrganization", {
        name,
        kind: "DEPARTMENT",
        unitCode: office.commune,
        ...more,
      }),
    step: (name: string, body: Payload, more: object = {}): Promise<Payload> =>
      mutateOk(office.clerk, `${name}Organization`, onBody(body, more)),
    refused: (name: string, body: Payload, more: object = {}) =>
      refusals(office.clerk, `${name}Organization`, onBody(body, more)),
    /** An identifier that no other test uses. */
    officialId: (end: string) => `H${office.province.toUpperCase()}.${end}`,
    standardId: (kind = "PEOPLES_COMMITTEE") => `org_${office.commune}.2025-07-01.${kind}`,
    shown,
    bodyOf: async (id: string): Promise<Payload> => (await shown("BodyPage", { id })).node,
  };
};
