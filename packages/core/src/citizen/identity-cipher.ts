import { openField, sealField } from "../vault/field-cipher.ts";
import { type Citizen, IDENTITY_FIELDS, Identity } from "./shape.ts";

export const sealIdentity = (
  identity: Identity,
  key: Uint8Array,
  citizenId: string,
): NonNullable<Citizen["sealed"]> => ({
  name: sealField(identity.name, { key, citizenId, field: "name" }),
  address: identity.address && sealField(identity.address, { key, citizenId, field: "address" }),
  phone: identity.phone && sealField(identity.phone, { key, citizenId, field: "phone" }),
  identityNumber:
    identity.identityNumber &&
    sealField(identity.identityNumber, { key, citizenId, field: "identityNumber" }),
});

/** Decrypts the identity. Returns undefined if it is erased or its key is destroyed. */
export function openIdentity(
  { id: citizenId, sealed: stored }: Pick<Citizen, "id" | "sealed">,
  key: Uint8Array | undefined,
): Identity | undefined {
  if (!key || !stored) return undefined;
  const opened = IDENTITY_FIELDS.map((field) => {
    const text = stored[field];
    return [field, text === null ? null : openField(text, { key, citizenId, field })] as const;
  });
  const parsed = Identity.safeParse(Object.fromEntries(opened));
  return parsed.success ? parsed.data : undefined;
}
