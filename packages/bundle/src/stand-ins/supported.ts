/**
 * For file-type's lists of all types that it can tell, which are there to be read: the gateway has
 * a list of its own (6 KB).
 */
export const extensions: readonly string[] = [];
export const mimeTypes: readonly string[] = [];
