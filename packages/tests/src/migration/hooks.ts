import type { Table } from "@doithoai/core";

interface Written {
  readonly Item?: Readonly<Record<string, unknown>>;
  readonly Key?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly { readonly Put?: Written; readonly Update?: Written }[];
}
const WRITES = [
  "PutItemCommand",
  "UpdateItemCommand",
  "DeleteItemCommand",
  "BatchWriteItemCommand",
  "TransactWriteItemsCommand",
];

/** Returns the keys that a command writes. */
function written(input: object): readonly string[] {
  const { Item, Key, TransactItems = [] }: Written = input;
  const parts = TransactItems.flatMap(({ Put, Update }) => [Put?.Item, Update?.Key]);
  return [Item, Key, ...parts].flatMap((at) => (at === undefined ? [] : [`${at.pk} ${at.sk}`]));
}

/** Calls `before` ahead of each command. An error that it throws replaces the command. */
function watch(
  table: Table.Table,
  name: string,
  before: (command: string, input: object) => Promise<void> | void,
): void {
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        await before(String(commandName), args.input);
        return next(args);
      },
    { step: "initialize", name, override: true },
  );
}

/** Collects the keys written from now on, except the backfill's own record. */
export function writesTo(table: Table.Table): string[] {
  const keys: string[] = [];
  watch(table, "writes", (command, input) => {
    if (WRITES.includes(command))
      keys.push(...written(input).filter((key) => !key.startsWith("MIGRATION ")));
  });
  return keys;
}

/** Runs `act` just before an item is first written. */
export function before(
  table: Table.Table,
  { pk, sk }: Table.Key,
  act: () => Promise<void>,
): { readonly happened: () => boolean } {
  let happened = false;
  watch(table, `before ${pk} ${sk}`, async (command, input) => {
    if (happened || !WRITES.includes(command) || !written(input).includes(`${pk} ${sk}`)) return;
    happened = true;
    await act();
  });
  return { happened: () => happened };
}

/** Lets a number of commands pass and fails every later one, as if the process were killed. */
export function dieAfter(
  table: Table.Table,
  commands: number,
): { readonly die: () => void; readonly kill: () => void } {
  let left = commands;
  const die = () => {
    left--;
    if (left < 0) throw new Error("killed");
  };
  watch(table, "die", die);
  const kill = () => {
    left = 0;
  };
  return { die, kill };
}
