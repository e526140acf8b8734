import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A stand-in for the Pulumi engine. The deployment tool calls it like the real engine. It runs the
 * program under Pulumi's own mock runtime (program.ts) instead of a cloud, and refuses unknown
 * commands.
 */
const [command = "", sub, ...rest] = process.argv.slice(2);
const option = (name: string): string =>
  rest[rest.indexOf(name) + 1] ?? [sub, ...rest][[sub, ...rest].indexOf(name) + 1] ?? "";

interface Resource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly id?: string;
  readonly parent?: string;
  readonly inputs: object;
  readonly outputs?: object;
}
interface Ran {
  readonly resources: readonly Resource[];
  readonly errors: readonly string[];
}

function keepState(project: string, stage: string, resources: readonly object[]): void {
  const folder = path.join(process.cwd(), ".pulumi", "stacks", project);
  mkdirSync(folder, { recursive: true });
  const latest = {
    manifest: { time: new Date().toISOString(), magic: "", version: "v3.215.0" },
    metadata: {},
    ...(resources.length > 0 && { resources }),
  };
  writeFileSync(
    path.join(folder, `${stage}.json`),
    JSON.stringify({
      version: 3,
      checkpoint: { stack: `organization/${project}/${stage}`, latest },
    }),
  );
}

/** The program registers a secret as a marker. The state contains its value. */
const revealed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[0] === "secret"
    ? revealed(entries[0][1])
    : Object.fromEntries(entries.map(([name, part]) => [name, revealed(part)]));
};

function up(): number {
  const [, project = "", stage = ""] = option("--stack").split("/");
  const main = /^main: (.*)$/m.exec(readFileSync("Pulumi.yaml", "utf8"))?.[1] ?? "";
  const out = path.join(process.cwd(), "rendered.json");
  const program = fileURLToPath(new URL("./program.ts", import.meta.url));
  const ran = spawnSync(
    process.execPath,
    [program, path.dirname(main), main, project, stage, out],
    { stdio: ["ignore", "inherit", "pipe"], encoding: "utf8" },
  );
  const { resources, errors }: Ran = existsSync(out)
    ? JSON.parse(readFileSync(out, "utf8"))
    : { resources: [], errors: [ran.stderr] };
  if (process.env.RENDER_OUT)
    writeFileSync(process.env.RENDER_OUT, JSON.stringify({ resources, errors }));
  const created = new Date().toISOString();
  const state = resources.map(({ urn, type, name, custom, id, parent, inputs, outputs = {} }) => ({
    urn,
    type,
    custom,
    inputs: revealed(inputs),
    outputs: revealed(outputs),
    created,
    modified: created,
    ...(custom && { id: id ?? name }),
    ...(parent !== undefined && { parent }),
  }));
  let sequence = 0;
  const emit = (event: object): void => {
    const timestamp = Math.floor(Date.now() / 1_000);
    const line = JSON.stringify({ sequence: sequence++, timestamp, ...event });
    appendFileSync(option("--event-log"), `${line}\n`);
  };
  for (const resource of state) {
    const metadata = {
      op: "create",
      urn: resource.urn,
      type: resource.type,
      old: null,
      new: resource,
      keys: null,
      diffs: null,
      detailedDiff: null,
      logical: true,
      provider: "",
    };
    emit({ resourcePreEvent: { metadata } });
    emit({ resOutputsEvent: { metadata } });
  }
  for (const error of errors)
    emit({
      diagnosticEvent: {
        prefix: "error: ",
        message: `${error}\n`,
        color: "never",
        severity: "error",
        urn: "",
      },
    });
  if (ran.status !== 0) {
    process.stderr.write(ran.stderr);
    return 255;
  }
  keepState(project, stage, state);
  emit({
    summaryEvent: {
      maybeCorrupt: false,
      durationSeconds: 1,
      resourceChanges: { create: state.length },
      policyPacks: {},
    },
  });
  return 0;
}

if (command === "version") process.stdout.write("v3.215.0\n");
else if (command === "stack" && sub === "init") {
  const [, project = "", stage = ""] = (rest[0] ?? "").split("/");
  keepState(project, stage, []);
} else if (command === "up") process.exitCode = up();
else {
  process.stderr.write(
    `this engine does not know the command: pulumi ${process.argv.slice(2).join(" ")}\n`,
  );
  process.exitCode = 1;
}
