/// <reference path="../.sst/platform/config.d.ts" />
import {
  CDN_CALLER,
  CDN_SECRET,
  CITIZEN_ADDRESS,
  FRESH_SECONDS,
  NEGOTIATED,
  PARAMETERS,
} from "../packages/gateway/src/caching/rules.ts";
import { cdnDomain, cdnSecrets, rateLimit } from "./settings";

/** Longer than API Gateway waits, so that its answer arrives. */
const ORIGIN_SECONDS = 35;
/**
 * Statuses of errors that CloudFront would keep for ten seconds, whatever the gateway says
 * (HTTPStatusCodes in its guide).
 */
const ERRORS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/**
 * A CDN in front of the HTTP API, if the stage has a secret for it. It keeps what the gateway
 * allows (`Cache-Control`) and passes on everything else.
 */
export function cdn(http: sst.aws.ApiGatewayV2) {
  const [secret] = cdnSecrets();
  if (secret === undefined) return undefined;
  const cachePolicy = new aws.cloudfront.CachePolicy("CdnCachePolicy", {
    comment: "The key of an answer; how long it is kept is for the gateway to say",
    minTtl: 0,
    defaultTtl: 0,
    maxTtl: FRESH_SECONDS,
    parametersInCacheKeyAndForwardedToOrigin: {
      // Part of the key as `br`, `gzip`, both or none.
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
      headersConfig: {
        headerBehavior: "whitelist",
        headers: { items: [...NEGOTIATED, "origin"] },
      },
      queryStringsConfig: {
        queryStringBehavior: "whitelist",
        queryStrings: { items: PARAMETERS },
      },
      cookiesConfig: { cookieBehavior: "none" },
    },
  });
  // Not part of the key: these headers change no public answer.
  const originPolicy = new aws.cloudfront.OriginRequestPolicy("CdnOriginPolicy", {
    comment: "Further headers that the gateway reads",
    headersConfig: {
      headerBehavior: "whitelist",
      headers: { items: ["content-type", "x-correlation-id", CDN_CALLER, CITIZEN_ADDRESS] },
    },
    queryStringsConfig: { queryStringBehavior: "none" },
    cookiesConfig: { cookieBehavior: "none" },
  });
  const distribution = new aws.cloudfront.Distribution("Cdn", {
    comment: `doithoai ${$app.stage}`,
    enabled: true,
    isIpv6Enabled: true,
    httpVersion: "http2and3",
    // All regions but South America, Australia and New Zealand; Viet Nam is included.
    priceClass: "PriceClass_200",
    origins: [
      {
        originId: "api",
        domainName: http.nodes.api.apiEndpoint.apply((url) => new URL(url).hostname),
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "https-only",
          originSslProtocols: ["TLSv1.2"],
          originReadTimeout: ORIGIN_SECONDS,
        },
        customHeaders: [{ name: CDN_SECRET, value: $util.secret(secret) }],
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: "api",
      // A redirect would come after the token was sent in the clear.
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
      cachedMethods: ["GET", "HEAD"],
      compress: true,
      cachePolicyId: cachePolicy.id,
      originRequestPolicyId: originPolicy.id,
    },
    customErrorResponses: ERRORS.map((errorCode) => ({ errorCode, errorCachingMinTtl: 0 })),
    restrictions: { geoRestriction: { restrictionType: "none" } },
    ...names(),
    ...firewall(),
  });
  const url = $interpolate`https://${cdnDomain()?.name ?? distribution.domainName}`;
  return { url, id: distribution.id };
}

/** The own name of the distribution, if it has one. */
function names(): Pick<aws.cloudfront.DistributionArgs, "aliases" | "viewerCertificate"> {
  const domain = cdnDomain();
  if (!domain) return { viewerCertificate: { cloudfrontDefaultCertificate: true } };
  return {
    aliases: [domain.name],
    viewerCertificate: {
      acmCertificateArn: domain.certificate,
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    },
  };
}

/** Refuses an address that sends too much, if the stage has a limit. */
function firewall(): Pick<aws.cloudfront.DistributionArgs, "webAclId"> {
  const limit = rateLimit();
  if (limit === undefined) return {};
  const visibilityConfig = (metricName: string) => ({
    metricName,
    cloudwatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
  });
  const acl = new aws.wafv2.WebAcl("Firewall", {
    // Where CloudFront looks for it.
    region: "us-east-1",
    scope: "CLOUDFRONT",
    defaultAction: { allow: {} },
    rules: [
      {
        name: "RateOfAddress",
        priority: 0,
        statement: {
          rateBasedStatement: { limit, aggregateKeyType: "IP", evaluationWindowSec: 300 },
        },
        action: {
          block: {
            customResponse: {
              responseCode: 429,
              responseHeaders: [
                { name: "retry-after", value: "300" },
                { name: "cache-control", value: "no-store" },
              ],
            },
          },
        },
        visibilityConfig: visibilityConfig("RateOfAddress"),
      },
    ],
    visibilityConfig: visibilityConfig("Firewall"),
  });
  return { webAclId: acl.arn };
}
