// graphql checks less in production mode, as in the bundle. Set this before graphql is loaded.
process.env.NODE_ENV = "production";
const { command } = await import("@doithoai/core/usage-error");
const { readOptions, USAGE } = await import("./options.ts");
const { run } = await import("./run.ts");
await command(USAGE, () => run(readOptions(process.argv.slice(2))));
