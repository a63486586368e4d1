import { describe, expect, it } from 'vitest';
import { EdgeStack } from '../../infra/edge-stack.ts';
import { synthesize } from './synthesized.ts';

const edge = { originHost: 'abc123.execute-api.eu-west-1.amazonaws.com', requestsPerFiveMinutes: 500 };
const template = synthesize((app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge }));
const text = (type: string): string => JSON.stringify(template.only(type)[1].Properties);

describe('the edge', () => {
  it('stands before the API and asks its firewall first', () => {
    expect(text('AWS::CloudFront::Distribution')).toContain(edge.originHost);
    expect(text('AWS::CloudFront::Distribution')).toContain(template.only('AWS::WAFv2::WebACL')[0]);
  });

  it('H8 keeps a public page for a minute at most, since it may be withdrawn', () => {
    expect(template.only('AWS::CloudFront::CachePolicy')[1].Properties).toMatchObject({ CachePolicyConfig: { MinTTL: 0, DefaultTTL: 30, MaxTTL: 60 } });
  });

  it('leaves a page’s own content security policy as it is', () => {
    expect(template.only('AWS::CloudFront::ResponseHeadersPolicy')[1].Properties).toMatchObject({
      ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentSecurityPolicy: { Override: false } } },
    });
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
    const named = synthesize((app) => new EdgeStack(app, 'Edge', { stage: 'trial', edge: { ...edge, domain } }));
    expect(named.outputs['PublicUrl']?.Value).toBe('https://ask.example.org');
  });
});
