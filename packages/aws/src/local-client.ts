/** How a client reaches the engine of this machine: it asks for credentials and looks at none. */
export const LOCAL = {
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
};
