// Loaded before a contender (node --import): serves the CPU time of its process and the requests to
// the database, on a port of its own.
import diagnostics from "node:diagnostics_channel";
import { createServer } from "node:http";

const state = { trips: 0 };
// The AWS SDK sends by node:http. PostgreSQL's client counts by itself.
diagnostics.subscribe("http.client.request.start", () => state.trips++);
globalThis.countTrip = () => state.trips++;

createServer((_, response) =>
  response.end(
    JSON.stringify({
      cpu: process.cpuUsage(),
      trips: state.trips,
    }),
  ),
)
  .listen(Number(process.env.PROBE_PORT), "127.0.0.1")
  .unref();
