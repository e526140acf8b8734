// graphql checks less in production mode, as in the bundle. Set this before graphql is loaded.
process.env.NODE_ENV = "production";
const { run, runCold } = await import("./run.ts");
const [part, ...more] = process.argv.slice(2);
if (part === undefined) await run();
else if (part === "cold" && more.length === 0) await runCold();
else {
  process.stderr.write("Run `npm run bench` for everything, or `npm run bench cold`.\n");
  process.exitCode = 1;
}
