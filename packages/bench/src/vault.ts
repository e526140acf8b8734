import { openVault } from "@doithoai/local/vault.ts";

/** Keys live in memory only: a run opens only citizens that it loaded itself. */
export const vault = await openVault(undefined);
