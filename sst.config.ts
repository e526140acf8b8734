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
    const { checkSettings } = await import("./stacks/settings");
    const { functionDefaults } = await import("./stacks/functions");
    const { storage } = await import("./stacks/storage");
    const { keys } = await import("./stacks/keys");
    const { schedule } = await import("./stacks/schedule");
    const { events } = await import("./stacks/events");
    const { search } = await import("./stacks/search");
    const { projections } = await import("./stacks/projections");
    const { api } = await import("./stacks/api");
    const { cdn } = await import("./stacks/cdn");
    const { monitoring } = await import("./stacks/monitoring");
    checkSettings();
    functionDefaults();
    const data = storage();
    const citizenKeys = keys();
    const searchIndex = search();
    const endpoint = api(data, citizenKeys, searchIndex);
    const front = cdn(endpoint.http);
    const eventBus = events(data);
    const kept = projections(data, searchIndex);
    const overdueCheck = schedule(data);
    monitoring({
      storage: data,
      api: endpoint,
      schedule: overdueCheck,
      events: eventBus,
      projections: kept,
      search: searchIndex,
    });
    // The outputs that operators use in the commands of docs/operations.md and docs/runbook.md.
    return {
      url: front?.url ?? endpoint.http.url,
      ...(front && { cdn: front.id }),
      api: endpoint.http.nodes.api.id,
      table: data.table.name,
      bus: eventBus.bus.name,
      queue: eventBus.undelivered.url,
      gateway: endpoint.gateway.name,
      overdue: overdueCheck.overdue.name,
      outbox: eventBus.outbox.name,
      projections: kept.follow.name,
      ...(searchIndex && {
        searchCluster: searchIndex.environment.DOITHOAI_SEARCH_CLUSTER,
        searchSecret: searchIndex.environment.DOITHOAI_SEARCH_SECRET,
      }),
    };
  },
});
