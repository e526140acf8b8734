/** A guest without a name: the report gives only the position or the group. */
export const unnamed = (position: string) => ({ name: null, position });
