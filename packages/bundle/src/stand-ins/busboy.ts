/**
 * For `@fastify/busboy`, which reads uploaded forms: the gateway refuses every body but JSON before
 * it is read (27 KB).
 */
export const Busboy = undefined;
