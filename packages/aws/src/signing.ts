export { regionOf } from "./bucket.ts";
export { correctClock, type Signing, signingTime } from "./presign.ts";
