/** Client settings for the local engine. A client requires credentials; the engine ignores them. */
export const LOCAL = {
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
};
