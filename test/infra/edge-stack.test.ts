import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { EdgeStack } from '../../infra/edge-stack.ts';
import { contentSecurityPolicy } from '../../local/web/serve-web.ts';
import { builtFront } from '../fixture/built-front.ts';
import { synthesize } from './synthesized.ts';

const edge = { originHost: 'abc123.execute-api.eu-west-1.amazonaws.com', requestsPerFiveMinutes: 500 };
const web = builtFront();
const signIn = { domain: 'https://askwell-trial.auth.eu-west-1.amazoncognito.com', clientId: 'client' };
const template = synthesize((app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge, web }));
const text = (type: string): string => JSON.stringify(template.only(type)[1].Properties);

/** The content security policies of all headers policies. */
function policies(of: typeof template): unknown[] {
  return of.all('AWS::CloudFront::ResponseHeadersPolicy').map(([, { Properties }]) => JSON.parse(JSON.stringify(Properties)) as { ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentSecurityPolicy: unknown } } })
    .map((properties) => properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy);
}

describe('the front end on AWS', () => {
  it('K1 may do in a browser what it may on a laptop, and no more', () => {
    expect(policies(template)).toContainEqual({ ContentSecurityPolicy: contentSecurityPolicy, Override: true });
  });

  it('K5 may ask the sign-in for a token, where the stage has one, and nobody else', () => {
    const withSignIn = synthesize((app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge: { ...edge, signIn }, web }));
    expect(policies(withSignIn)).toContainEqual({ ContentSecurityPolicy: contentSecurityPolicy.replace("connect-src 'self'", `connect-src 'self' ${signIn.domain}`), Override: true });
  });

  it('stands behind /app, its assets kept for good, its page asked for each time', () => {
    const distribution = text('AWS::CloudFront::Distribution');
    for (const path of ['/app', '/app/*', '/app/assets/*']) expect(distribution).toContain(`"PathPattern":"${path}"`);
    // The managed policies CachingDisabled and CachingOptimized.
    expect(distribution).toMatch(/"CachePolicyId":"4135ea2d-6df8-44a3-9df3-4b5a84be39ad"[^{}]*"FunctionAssociations"/);
    expect(distribution).toContain('658327ea-f89d-4fab-a63d-7e88639e58f6');
  });

  it('lies in a bucket that CloudFront alone reads', () => {
    expect(template.only('AWS::S3::Bucket')[1].Properties).toMatchObject({ PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true } });
    expect(text('AWS::S3::BucketPolicy')).toContain('"Service":"cloudfront.amazonaws.com"');
  });

  it.each([['/app/', '/app/index.html'], ['/app/moderator/q1-question', '/app/index.html'], ['/app/assets/a-1.js', '/app/assets/a-1.js'], ['/app/config.json', '/app/config.json']])('answers %s with %s', (uri, file) => {
    expect(onePage({ request: { uri } })).toEqual({ uri: file });
  });

  it('leads the bare address to the page', () => {
    expect(onePage({ request: { uri: '/app' } })).toMatchObject({ statusCode: 308, headers: { location: { value: '/app/' } } });
  });
});

/** The distribution's own function, run here. */
function onePage(event: { request: { uri: string } }): unknown {
  const { FunctionCode } = JSON.parse(text('AWS::CloudFront::Function')) as { FunctionCode: string };
  return runInNewContext(`${FunctionCode}\nhandler(${JSON.stringify(event)})`);
}

describe('the edge', () => {
  it('stands before the API and asks its firewall first', () => {
    expect(text('AWS::CloudFront::Distribution')).toContain(edge.originHost);
    expect(text('AWS::CloudFront::Distribution')).toContain(template.only('AWS::WAFv2::WebACL')[0]);
  });

  it('H8 keeps a public page for a minute at most, since it may be withdrawn', () => {
    expect(template.only('AWS::CloudFront::CachePolicy')[1].Properties).toMatchObject({ CachePolicyConfig: { MinTTL: 0, DefaultTTL: 30, MaxTTL: 60 } });
  });

  it('leaves a page’s own content security policy as it is', () => {
    expect(policies(template)).toContainEqual({ ContentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'", Override: false });
  });

  it('turns floods away with 429, and never blocks for what a body says', () => {
    const rules = text('AWS::WAFv2::WebACL');
    expect(rules).toContain('"Limit":500');
    expect(rules).toContain('"ResponseCode":429');
    for (const rule of ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY']) {
      expect(rules).toContain(`{"ActionToUse":{"Count":{}},"Name":"${rule}"}`);
    }
  });

  it('B3 samples no request', () => {
    expect(text('AWS::WAFv2::WebACL')).not.toContain('"SampledRequestsEnabled":true');
  });

  it('answers by the host that its settings name', () => {
    const domain = { host: 'ask.example.org', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/one' };
    const named = synthesize((app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge: { ...edge, domain }, web }));
    expect(named.outputs['PublicUrl']?.Value).toBe('https://ask.example.org');
  });
});
