import { afterAll, beforeAll } from "vitest";
import { type Ask, type Gateway, openGateway } from "../kit/client.ts";
import { makeWorld, type World } from "../kit/world.ts";
import { makeSubjects, type Subjects } from "./subjects.ts";
import { CELLS, type Cell, cellText, HANDLED, placesOf, signIn } from "./who.ts";

/**
 * A province with two communes. The province and one commune have one subject of each kind, and
 * every cell has a caller.
 */
export interface Scene {
  gateway: Gateway;
  world: World;
  subjects: ReadonlyMap<string, Subjects>;
  /** The caller of a cell, and the subjects of the requests. */
  at: (cell: Cell) => { readonly ask: Ask; readonly here: Subjects };
}

/** `handled`: also makes subjects that the commune gave to bodies of its neighbour. */
export function useScene({ handled = true } = {}): Scene {
  const asks = new Map<string, Ask>();
  const subjects = new Map<string, Subjects>();
  // The hook fills it before any test reads it.
  const scene = { subjects } as unknown as Scene;
  scene.at = (cell) => {
    const ask = asks.get(cellText(cell));
    const here = subjects.get(placesOf(scene.world, cell.relation).subject);
    if (!ask || !here) throw new Error(cellText(cell));
    return { ask, here };
  };
  beforeAll(async () => {
    scene.gateway = await openGateway();
    scene.world = await makeWorld(scene.gateway.table);
    const { gateway, world } = scene;
    for (const unit of [world.commune, world.province]) {
      const [clerk, leader] = [
        await gateway.as("CLERK", unit, "maker"),
        await gateway.as("LEADER", unit, "maker"),
      ];
      const [supervisor, admin] = [
        await gateway.as("SUPERVISOR", unit, "maker"),
        await gateway.as("ADMIN", unit, "maker"),
      ];
      const hands = { clerk, leader, supervisor, admin };
      subjects.set(unit, await makeSubjects(unit, hands));
      if (handled && unit === world.commune)
        subjects.set(HANDLED, await makeSubjects(unit, hands, world.neighbour));
    }
    for (const cell of CELLS) asks.set(cellText(cell), await signIn(gateway, world, cell));
  });
  afterAll(() => scene.gateway.close());
  return scene;
}
