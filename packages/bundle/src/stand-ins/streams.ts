/** For the streams of Yoga, as events and in parts: the gateway answers with JSON in one piece. */
const never = (): never => {
  throw new Error("Streams are left out of the bundle");
};
export const getSSEProcessor = () => never;
export const processMultipartResult = never;
