/**
 * For `@whatwg-node/disposablestack`, which takes Node's where there is one, and brings its own in
 * case there is none (2 KB).
 */
export const { AsyncDisposableStack, DisposableStack, SuppressedError } = globalThis;
export const DisposableSymbols = {
  dispose: Symbol.dispose,
  asyncDispose: Symbol.asyncDispose,
} as const;
