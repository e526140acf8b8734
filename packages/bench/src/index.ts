// As the bundle is built: graphql checks less in production. It must be set before graphql is
// loaded.
process.env.NODE_ENV = "production";
const { run } = await import("./run.ts");
await run();
