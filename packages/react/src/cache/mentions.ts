/** Prefixes of ids that a step names but does not change. */
const BYSTANDERS = ["org_", "unt_"];
const AN_ID = /^[a-z]{3}_./;

/** Calls `visit` with each text in a value, with the name of its field. */
function eachText(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (value && typeof value === "object")
    for (const each of Object.values(value)) eachText(each, visit);
}

/** The ids in the input or the payload of a step, those of bodies and units left out. */
export function idsIn(...values: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  eachText(values, (text) => {
    if (AN_ID.test(text) && !BYSTANDERS.some((prefix) => text.startsWith(prefix))) found.add(text);
  });
  return found;
}

/** The texts of the fields that name something by code or id, such as `unitCode`. */
export function namesIn(input: object): ReadonlySet<string> {
  const fields = Object.entries(input).filter(([name]) => /(Id|Code)$/.test(name));
  return new Set(fields.flatMap(([, value]) => (typeof value === "string" ? value : [])));
}

/** Whether a value has one of the texts. */
export function mentions(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value === "string") return texts.has(value);
  if (!value || typeof value !== "object") return false;
  return Object.values(value).some((each) => mentions(each, texts));
}
