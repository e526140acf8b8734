/** A token of an officer or clerk who is nobody's browser, for writes between two clicks. */
export async function tokenOf(api: string, person: object): Promise<string> {
  const response = await fetch(`${api}/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(person),
  });
  const { token, error } = await response.json();
  if (typeof token !== "string") throw new Error(`POST /token: ${error}`);
  return token;
}
