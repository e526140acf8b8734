/** How a client reaches the engine of this machine. The engine needs credentials and checks none. */
export const LOCAL = {
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  // Nothing is lost on the way to this machine: a slow connection means that it is busy.
  requestHandler: { connectionTimeout: 60_000 },
};
