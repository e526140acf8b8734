import { deepEqual, equal, match } from "node:assert/strict";
import { Caching } from "@doithoai/gateway";
import { describe, inject, test } from "vitest";
import { CDN, DOMAIN } from "../src/deploy.ts";
import { foundIn } from "./found.ts";

const { all, one } = foundIn(inject("stages").production);
const distribution = () => one("aws:cloudfront/distribution:Distribution", "Cdn");
const cachePolicy = () => one("aws:cloudfront/cachePolicy:CachePolicy", "CdnCachePolicy");

describe("cdn", () => {
  test("it keeps what the gateway allows, and nothing longer", () => {
    const { minTtl, defaultTtl, maxTtl } = cachePolicy();
    deepEqual([minTtl, defaultTtl, maxTtl], [0, 0, Caching.FRESH_SECONDS]);
    const { customErrorResponses, defaultCacheBehavior } = distribution();
    deepEqual(
      customErrorResponses.map((each: { errorCode: number; errorCachingMinTtl: number }) => [
        each.errorCode,
        each.errorCachingMinTtl,
      ]),
      [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((code) => [code, 0]),
    );
    deepEqual(defaultCacheBehavior.cachedMethods, ["GET", "HEAD"]);
  });

  test("its key has everything by which a public answer differs", () => {
    const { headersConfig, queryStringsConfig, cookiesConfig, ...compression } =
      cachePolicy().parametersInCacheKeyAndForwardedToOrigin;
    deepEqual(headersConfig, {
      headerBehavior: "whitelist",
      headers: { items: ["accept", "accept-language", "authorization", "origin"] },
    });
    deepEqual(queryStringsConfig, {
      queryStringBehavior: "whitelist",
      queryStrings: {
        items: ["query", "variables", "operationName", "extensions", "documentId"],
      },
    });
    deepEqual(cookiesConfig, { cookieBehavior: "none" });
    deepEqual(compression, { enableAcceptEncodingBrotli: true, enableAcceptEncodingGzip: true });
  });

  test("it passes on what the gateway reads, and no other header", () => {
    const { headersConfig, queryStringsConfig, cookiesConfig } = one(
      "aws:cloudfront/originRequestPolicy:OriginRequestPolicy",
      "CdnOriginPolicy",
    );
    deepEqual(headersConfig, {
      headerBehavior: "whitelist",
      headers: {
        items: [
          "content-type",
          "x-correlation-id",
          "cloudfront-viewer-address",
          "x-citizen-address",
        ],
      },
    });
    deepEqual(
      [queryStringsConfig, cookiesConfig],
      [{ queryStringBehavior: "none" }, { cookieBehavior: "none" }],
    );
  });

  test("its one behaviour has these policies, every method, HTTPS alone and HTTP/3", () => {
    const { defaultCacheBehavior, orderedCacheBehaviors, httpVersion, isIpv6Enabled } =
      distribution();
    const { cachePolicyId, originRequestPolicyId, viewerProtocolPolicy, allowedMethods, compress } =
      defaultCacheBehavior;
    match(cachePolicyId, /^CdnCachePolicy-/);
    match(originRequestPolicyId, /^CdnOriginPolicy-/);
    deepEqual(
      [viewerProtocolPolicy, compress, httpVersion, isIpv6Enabled, orderedCacheBehaviors],
      ["https-only", true, "http2and3", true, undefined],
    );
    deepEqual(allowedMethods.toSorted(), [
      ...["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
    ]);
  });

  test("it calls the API with the secret that the gateway expects, over HTTPS", () => {
    const [origin, ...more] = distribution().origins;
    deepEqual(more, []);
    match(origin.domainName, /^\w+\.execute-api\.ap-southeast-1\.amazonaws\.com$/);
    const { originProtocolPolicy, originSslProtocols, originReadTimeout } =
      origin.customOriginConfig;
    deepEqual(
      [originProtocolPolicy, originSslProtocols, originReadTimeout],
      ["https-only", ["TLSv1.2"], 35],
    );
    deepEqual(origin.customHeaders, [{ name: Caching.CDN_SECRET, value: { secret: CDN.secret } }]);
    equal(
      one("aws:lambda/function:Function", "GatewayFunction").environment.variables
        .DOITHOAI_CDN_SECRET,
      CDN.secret,
    );
  });

  test("it has the domain, which the API has not", () => {
    const { aliases, viewerCertificate } = distribution();
    deepEqual(aliases, [DOMAIN.name]);
    deepEqual(viewerCertificate, {
      acmCertificateArn: DOMAIN.cdnCertificate,
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    });
    deepEqual(all("aws:apigatewayv2/domainName:DomainName"), []);
    const [stack] = all("pulumi:pulumi:Stack");
    equal(new Map(Object.entries(stack?.outputs ?? {})).get("url"), `https://${DOMAIN.name}`);
  });

  test("one address may send so much in five minutes", () => {
    const acl = one("aws:wafv2/webAcl:WebAcl", "Firewall");
    deepEqual(
      [acl.region, acl.scope, acl.defaultAction],
      ["us-east-1", "CLOUDFRONT", { allow: {} }],
    );
    const [rule, ...more] = acl.rules;
    deepEqual(more, []);
    deepEqual(rule.statement.rateBasedStatement, {
      limit: CDN.rate,
      aggregateKeyType: "IP",
      evaluationWindowSec: 300,
    });
    equal(rule.action.block.customResponse.responseCode, 429);
    match(distribution().webAclId, /^arn:/);
  });
});

test.each(["dev", "example"] as const)("%s: without a secret there is no CDN", (stage) => {
  const found = foundIn(inject("stages")[stage]);
  const { one: oneOf, all: allOf } = found;
  for (const type of [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/cachePolicy:CachePolicy",
    "aws:wafv2/webAcl:WebAcl",
  ])
    deepEqual(allOf(type), [], type);
  const { variables } = oneOf("aws:lambda/function:Function", "GatewayFunction").environment;
  equal(variables.DOITHOAI_CDN_SECRET, undefined);
});

test("without a CDN, the API has the domain, with a certificate of its region", () => {
  const { all: allOf } = foundIn(inject("stages").example);
  deepEqual(
    allOf("aws:apigatewayv2/domainName:DomainName").map(({ inputs }) => [
      inputs.domainName,
      inputs.domainNameConfiguration.certificateArn,
    ]),
    [[DOMAIN.name, DOMAIN.certificate]],
  );
  equal(allOf("aws:apigatewayv2/apiMapping:ApiMapping").length, 1);
});
