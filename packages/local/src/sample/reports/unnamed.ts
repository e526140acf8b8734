/** A guest of whom the report gives only the position or the group. */
export const unnamed = (position: string) => ({ name: null, position });
