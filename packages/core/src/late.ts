// Mutations that few requests run. A start of the gateway does not load them, so that they are not
// in the index of their concept.
export { attach } from "./attachment/attach.ts";
export { amend } from "./notice/amend.ts";
export { conclude } from "./notice/conclude.ts";
export { merge } from "./opinion/merge.ts";
export { addField } from "./own-field/add.ts";
export { recordFinding } from "./recommendation/record-finding.ts";
export { CreateCampaignInput, createCampaign } from "./supervision/create-campaign.ts";
export { recordFinding as recordFindingAlone } from "./supervision/record-finding.ts";
