/// <reference path="./.sst/platform/config.d.ts" />

/** Defines the deployed app. Each part is in `stacks/`. */
export default $config({
  app: ({ stage }) => ({
    name: "doithoai",
    home: "aws",
    // Production keeps its data and refuses removal, even by mistake.
    removal: stage === "production" ? "retain" : "remove",
    protect: stage === "production",
    providers: { aws: { region: "ap-southeast-1" } },
  }),
  async run() {
    const { functionDefaults } = await import("./stacks/functions");
    const { storage } = await import("./stacks/storage");
    const { keys } = await import("./stacks/keys");
    const { schedule } = await import("./stacks/schedule");
    const { events } = await import("./stacks/events");
    const { api } = await import("./stacks/api");
    const { monitoring } = await import("./stacks/monitoring");
    functionDefaults();
    const stored = storage();
    const kept = keys();
    const gate = api(stored, kept);
    const told = events(stored);
    const checked = schedule(stored);
    monitoring({ storage: stored, api: gate, schedule: checked, events: told });
    // The outputs that operators use in the commands of docs/operations.md and docs/runbook.md.
    return {
      url: gate.http.url,
      api: gate.http.nodes.api.id,
      table: stored.table.name,
      bus: told.bus.name,
      queue: told.undelivered.url,
      gateway: gate.gateway.name,
      overdue: checked.overdue.name,
      outbox: told.outbox.name,
    };
  },
});
