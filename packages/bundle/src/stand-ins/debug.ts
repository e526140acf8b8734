/**
 * For `debug`, which the reader of zip archives writes traces with when asked to by the environment
 * (7 KB).
 */
const silent = () => undefined;
export default () => Object.assign(silent, { enabled: false });
