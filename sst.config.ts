/// <reference path="./.sst/platform/config.d.ts" />

/** What is deployed; each part in `stacks/`. */
export default $config({
  app: ({ stage }) => ({
    name: "doithoai",
    home: "aws",
    // What a production stage holds outlives a mistake.
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
    const http = api(stored, keys());
    monitoring({ storage: stored, api: http, schedule: schedule(stored), events: events(stored) });
    return { url: http.url };
  },
});
