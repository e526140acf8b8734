/**
 * For `node:http`, the same module. An ES import reads all its exports, and the export `WebSocket`
 * loads Node's fetch, which no cold start needs. Saves 12 ms of a start.
 */
module.exports = process.getBuiltinModule("node:http");
