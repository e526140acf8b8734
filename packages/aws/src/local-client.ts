/** Client settings for the local engine. A client requires credentials; the engine ignores them. */
export const LOCAL = {
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  // Nothing is lost on the way to this machine: a slow connection means that it is busy.
  requestHandler: { connectionTimeout: 60_000 },
};
