import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The parameter that the deployment tool stores in an account on first use. */
const BOOTSTRAP = {
  version: 5,
  asset: "assets",
  state: "state",
  assetEcrRegistryId: "000000000000",
  assetEcrUrl: "000000000000.dkr.ecr.test/assets",
};
const IDENTITY =
  '<?xml version="1.0"?>' +
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
  "<GetCallerIdentityResult><Arn>arn:aws:iam::000000000000:user/render</Arn>" +
  "<UserId>R</UserId><Account>000000000000</Account>" +
  "</GetCallerIdentityResult></GetCallerIdentityResponse>";

export interface Cloud {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves in memory the few AWS requests of the deployment tool itself (not of the app): parameters,
 * the state bucket, and the caller identity.
 */
export async function openCloud(): Promise<Cloud> {
  const parameters = new Map([["/sst/bootstrap", JSON.stringify(BOOTSTRAP)]]);
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  // The address of a server on a port is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const target = String(request.headers["x-amz-target"] ?? "");
    if (target.startsWith("AmazonSSM."))
      return parameter(target.split(".")[1] ?? "", JSON.parse(body.toString()), response);
    const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(
      request.headers.authorization ?? "",
    )?.[1];
    if (service === "sts")
      return void response.setHeader("content-type", "application/xml").end(IDENTITY);
    return object(request, body, response);
  }

  function parameter(
    command: string,
    { Name, Value }: { Name: string; Value: string },
    response: ServerResponse,
  ): void {
    const reply = (status: number, value: object) =>
      response
        .writeHead(status, { "content-type": "application/x-amz-json-1.1" })
        .end(JSON.stringify(value));
    if (command === "PutParameter") {
      parameters.set(Name, Value);
      return void reply(200, { Version: 1 });
    }
    const found = parameters.get(Name);
    reply(
      found === undefined ? 400 : 200,
      found === undefined
        ? { __type: "ParameterNotFound" }
        : { Parameter: { Name, Type: "String", Value: found, Version: 1 } },
    );
  }

  function object(
    { method, url = "", headers }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): void {
    const { pathname, search, searchParams } = new URL(url, "http://s3");
    if (method === "PUT") {
      objects.set(pathname, plain(headers, body));
      return void response.setHeader("etag", '"0"').end();
    }
    if (method === "DELETE") {
      objects.delete(pathname);
      return void response.writeHead(204).end();
    }
    if (search && !searchParams.has("x-id"))
      return void response.end(
        "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>",
      );
    const found = objects.get(pathname);
    if (found) response.end(found);
    else
      response
        .writeHead(404, { "content-type": "application/xml" })
        .end("<Error><Code>NoSuchKey</Code></Error>");
  }
}

/** Decodes a body sent in chunks, each after its size. */
function plain(headers: IncomingMessage["headers"], body: Buffer): Buffer {
  if (
    !/aws-chunked/.test(String(headers["content-encoding"])) &&
    !/STREAMING/.test(String(headers["x-amz-content-sha256"]))
  )
    return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (!size) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
