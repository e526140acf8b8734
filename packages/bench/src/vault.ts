import { openVault } from "@doithoai/local/vault.ts";

/** What was loaded in this run is opened in this run. */
export const vault = await openVault(undefined);
