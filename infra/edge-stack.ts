import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import type { StageSettings } from '../shared/config/stage-settings.ts';
import { acknowledge } from './acknowledge.ts';
import { EdgeFirewall } from './constructs/edge-firewall.ts';
import { WebFront } from './constructs/web-front.ts';

export interface EdgeStackProps {
  readonly stage: string;
  readonly edge: NonNullable<StageSettings['edge']>;
  /** The built front end. */
  readonly web: string;
}

/**
 * CloudFront and its firewall before the API and the front end, in us-east-1 where both must be. The core stack knows nothing of it and
 * works without it; the settings name the API's host, because a reference across regions needs a custom resource.
 */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, { stage, edge, web }: EdgeStackProps) {
    super(scope, id, {
      description: 'Askwell: CloudFront and WAF before the API, and the front end.',
      env: { region: 'us-east-1', ...(process.env.CDK_DEFAULT_ACCOUNT !== undefined && { account: process.env.CDK_DEFAULT_ACCOUNT }) },
    });
    const firewall = new EdgeFirewall(this, 'edge-firewall', { name: `askwell-${stage}-edge`, requestsPerFiveMinutes: edge.requestsPerFiveMinutes });
    const origin = new HttpOrigin(edge.originHost, { protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY });
    const common = {
      origin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: addSecurityHeaders(this),
    };
    const pages = { ...common, cachePolicy: addPageCache(this), allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD_OPTIONS };
    const front = new WebFront(this, 'web-front', { directory: web, signIn: edge.signIn });
    const distribution = new cloudfront.Distribution(this, 'distribution', {
      comment: `Askwell ${stage}`,
      webAclId: firewall.arn,
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      ...(edge.domain !== undefined && {
        domainNames: [edge.domain.host],
        certificate: Certificate.fromCertificateArn(this, 'certificate', edge.domain.certificateArn),
      }),
      defaultBehavior: {
        ...common,
        cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
        originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      },
      additionalBehaviors: { '/t/*': pages, '/topics/*': pages, '/specialties/*': pages, '/threads*': pages, ...front.behaviors },
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Patients and readers may be anywhere: a country is no reason to refuse a question or a page.',
      'AwsSolutions-CFR3': 'An access log would keep who read what: addresses of people beside names of illnesses.',
    });
    if (edge.domain === undefined) {
      acknowledge(distribution, { 'AwsSolutions-CFR4': 'CloudFront’s own host name takes no policy of ours; a stage with a domain has TLS 1.2 at least.' });
    }
    new CfnOutput(this, 'PublicUrl', { value: `https://${edge.domain?.host ?? distribution.distributionDomainName}` });
  }
}

/** A withdrawn thread must be gone everywhere at once: what is public is kept for a minute at most. */
function addPageCache(scope: Construct): cloudfront.CachePolicy {
  return new cloudfront.CachePolicy(scope, 'page-cache', {
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(30),
    maxTtl: Duration.seconds(60),
    queryStringBehavior: cloudfront.CacheQueryStringBehavior.allowList('specialty', 'topic', 'cursor', 'q', 'lang'),
    headerBehavior: cloudfront.CacheHeaderBehavior.allowList('Origin', 'Accept-Language'),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });
}

/** The pages' own content security policy stays: only they know the hash of their style. */
function addSecurityHeaders(scope: Construct): cloudfront.ResponseHeadersPolicy {
  return new cloudfront.ResponseHeadersPolicy(scope, 'security-headers', {
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
      contentSecurityPolicy: { contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'", override: false },
    },
  });
}
