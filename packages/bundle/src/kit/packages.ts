/** The packages for frontend developers. A later one may depend on those before. */
export const PACKAGES = ["schema", "client", "react", "testing"] as const;
