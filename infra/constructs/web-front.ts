import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { EdgeSettings } from '../../shared/config/stage-settings.ts';
import { acknowledge } from '../acknowledge.ts';
import { acknowledgeUploader } from './acknowledge-uploader.ts';

export interface WebFrontProps {
  /** The built front end. */
  readonly directory: string;
  /** Where staff sign in; without it, the front end offers no sign-in. */
  readonly signIn: EdgeSettings['signIn'];
}

/** What browsers run: the built front end in a bucket that only CloudFront reads, under `/app/`, as `npm start` serves it. */
export class WebFront extends Construct {
  /** Behaviours of the distribution, by path. */
  readonly behaviors: Readonly<Record<string, cloudfront.BehaviorOptions>>;

  constructor(scope: Construct, id: string, { directory, signIn }: WebFrontProps) {
    super(scope, id);
    const bucket = new s3.Bucket(this, 'bucket', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // A way back to the page of last month; assets have a name of their own each and are never replaced.
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    acknowledge(bucket, {
      'AwsSolutions-S1': 'It holds what everybody may read; a log would keep who opened which page and when.',
      'HIPAA.Security-S3BucketLoggingEnabled': 'It holds what everybody may read; a log would keep who opened which page and when.',
      'HIPAA.Security-S3BucketReplicationEnabled': 'It holds what the repository builds: the next deployment fills an empty one again.',
      'HIPAA.Security-S3DefaultEncryptionKMS': 'It holds what everybody may read, and no word of a patient; a key of ours would protect nothing.',
    });
    this.fill(bucket, directory, signIn);
    const common = {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
      responseHeadersPolicy: this.headers(signIn),
    };
    const page = {
      ...common,
      // The page names hashed assets: it is asked for anew each time, they are kept for good.
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      functionAssociations: [{ function: this.onePage(), eventType: cloudfront.FunctionEventType.VIEWER_REQUEST }],
    };
    this.behaviors = { '/app/assets/*': { ...common, cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED, compress: true }, '/app/*': page, '/app': page };
  }

  /** Assets first and never taken away, then the page that names them: no page is served whose assets are not there. */
  private fill(bucket: s3.Bucket, directory: string, signIn: EdgeSettings['signIn']): void {
    const destination = { destinationBucket: bucket, destinationKeyPrefix: 'app', prune: false, memoryLimit: 256 };
    const assets = new BucketDeployment(this, 'assets', {
      ...destination,
      sources: [Source.asset(directory)],
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const config = { dev: false, ...(signIn !== undefined && { oidc: signIn }) };
    const pages = new BucketDeployment(this, 'pages', {
      ...destination,
      sources: [Source.asset(directory), Source.jsonData('config.json', config)],
      exclude: ['assets/*'],
      cacheControl: [CacheControl.noCache()],
    });
    pages.node.addDependency(assets);
    acknowledgeUploader(pages, bucket);
  }

  private headers(signIn: EdgeSettings['signIn']): cloudfront.ResponseHeadersPolicy {
    return new cloudfront.ResponseHeadersPolicy(this, 'headers', {
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(signIn?.domain), override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
          { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
        ],
      },
    });
  }

  /** Every address of the front end is its one page, which reads the address itself. */
  private onePage(): cloudfront.Function {
    return new cloudfront.Function(this, 'one-page', {
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(onePageSource),
    });
  }
}

const onePageSource = `function handler(event) {
  var request = event.request;
  if (request.uri === '/app') return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: '/app/' } } };
  if (!/\\.[a-z0-9]+$/.test(request.uri)) request.uri = '/app/index.html';
  return request;
}`;

/** As `local/web/serve-web.ts` has it; the sign-in's own origin takes the code of a sign-in. */
function contentSecurityPolicy(signInOrigin: string | undefined): string {
  const connect = signInOrigin === undefined ? "'self'" : `'self' ${new URL(signInOrigin).origin}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${connect}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
