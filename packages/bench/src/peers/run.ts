import path from "node:path";
import { parseArgs } from "node:util";
import { openClient } from "../client.ts";
import { withTable } from "../engine.ts";
import { fixed, say, table as sheet } from "../print.ts";
import { type Contender, type Running, start } from "./contender.ts";
import { sessionsOf } from "./data.ts";
import { APOLLO, OURS, POSTGRAPHILE } from "./documents.ts";
import { loadDynamo } from "./dynamo.ts";
import { type Installed, install } from "./install.ts";
import { compare, expectSame, type Figures } from "./measure.ts";
import { loadOurs } from "./ours/load.ts";
import { type Database, findPostgres, startPostgres } from "./postgres.ts";
import { type Variables, variablesOf, type Work } from "./works.ts";

export const USAGE = "Run `npm run bench:peers -- [--quick]`.";
const WHOLE = { sessions: 400, rounds: 5, seconds: 3, warmUp: 4 };
const QUICK = { sessions: 40, rounds: 1, seconds: 1, warmUp: 1 };
const FLOOR = "floor: node:http, lib-dynamodb";
const OWN = "ours";

const asking =
  (documents: Readonly<Record<Work, string>>): Contender["request"] =>
  (work, variables) => ({
    method: "POST",
    path: "/graphql",
    body: JSON.stringify({
      query: documents[work],
      variables: ofDocument(documents[work], variables),
    }),
  });
/** The variables that a document declares: the gateway refuses others. */
const ofDocument = (document: string, variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}`)));

/** The figures of each work, with their ratios to the floor. */
function sayFigures(figures: readonly Figures[]): void {
  const floors = new Map(
    figures
      .filter(({ name }) => name === FLOOR)
      .map((each) => [`${each.work} ${each.connections}`, each]),
  );
  const rows = figures.map((each) => {
    const floor = floors.get(`${each.work} ${each.connections}`);
    return [
      each.work,
      each.connections,
      each.name,
      fixed(each.perSecond, 0),
      fixed(each.p50),
      fixed(each.p95),
      fixed(each.cpu),
      fixed(each.cpu / (floor?.cpu ?? Number.NaN)),
      fixed(each.trips, 1),
      each.failed,
    ];
  });
  const head = ["work", "connections", "contender", "a second", "p50 ms", "p95 ms", "CPU ms"];
  say(sheet([...head, "CPU ÷ floor", "trips", "failed"], rows));
}

interface Parts {
  readonly installed: Installed;
  readonly endpoint: string;
  readonly postgres: Database | undefined;
  readonly variables: Contender["variables"];
  readonly own: Contender["variables"];
}

function contendersOf({ installed, endpoint, postgres, variables, own }: Parts): Contender[] {
  const env = { DYNAMODB_ENDPOINT: endpoint };
  return [
    ...(postgres
      ? [
          {
            name: "PostGraphile, PostgreSQL",
            file: installed.file("postgraphile.mjs"),
            env: { POSTGRES_URL: postgres.url },
            request: asking(POSTGRAPHILE),
            variables,
          },
        ]
      : []),
    {
      name: "Apollo, lib-dynamodb",
      file: installed.file("apollo.mjs"),
      env,
      request: asking(APOLLO),
      variables,
    },
    {
      name: FLOOR,
      file: installed.file("floor.mjs"),
      env,
      request: (work, of) => ({ method: "GET", path: `/${work}?${new URLSearchParams(of)}` }),
      variables,
    },
    {
      name: OWN,
      file: path.join(import.meta.dirname, "ours", "serve.ts"),
      env,
      request: asking(OURS),
      variables: own,
    },
  ];
}

/** Compares the gateway with other backends that hold the same facts, in one run. */
export async function runPeers(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false } },
  });
  const { sessions: count, ...rounds } = values.quick ? QUICK : WHOLE;
  const sessions = sessionsOf(count);
  const variables = variablesOf(sessions);
  const programs = await findPostgres();
  if (programs === undefined)
    say("PostgreSQL is not installed, so PostGraphile is left out; the others run.");
  const ends: (() => Promise<void>)[] = [];
  try {
    const installed = await install();
    ends.push(installed.remove);
    const postgres = programs === undefined ? undefined : await startPostgres(programs, sessions);
    if (postgres) ends.push(postgres.stop);
    await withTable(async (table, endpoint) => {
      const client = openClient(endpoint);
      await loadDynamo(client, sessions);
      client.destroy();
      const own = await loadOurs(table, sessions, variables);
      const running: Running[] = [];
      try {
        const parts = { installed, endpoint, postgres, variables, own };
        for (const contender of contendersOf(parts))
          running.push(await start(contender, installed.file("probe.mjs")));
        for (const contender of running) await expectSame(contender, sessions, variables);
        sayFigures(await compare(running, rounds));
      } finally {
        for (const { stop } of running) await stop();
      }
    });
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}
