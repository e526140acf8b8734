process.env.NODE_ENV = "production";
const { command } = await import("@doithoai/core/usage-error");
const { runPeers, USAGE } = await import("./run.ts");
await command(USAGE, () => runPeers(process.argv.slice(2)));
