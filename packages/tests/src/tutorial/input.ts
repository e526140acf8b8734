/** A mutation's variables. */
export const input = (fields: object) => ({ input: fields });

const on =
  (key: string) =>
  (name: string, more: object = {}) =>
    input({ [key]: `«${name}»`, expectedVersion: `«${name}» version`, ...more });

/** The input of a step on a named object, with its last known version. */
export const onSession = (more: object = {}) => on("sessionId")("session", more);
export const onOpinion = on("opinionId");
export const onDirective = on("directiveId");
export const onResponse = on("responseId");
export const onFinding = on("findingId");
export const onRecommendation = on("recommendationId");
