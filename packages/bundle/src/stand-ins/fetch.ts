/** For `@whatwg-node/fetch`: its CommonJS loader brings a second copy of all this, and a URLPattern that Node has itself (51 KB). */
export * from "@whatwg-node/node-fetch";
export const { URLPattern, crypto } = globalThis;
