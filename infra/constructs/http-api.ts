import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { Audience, Route } from '../../shared/contracts/routes.ts';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';
import type { ModerationFunction } from './moderation-function.ts';
import type { StaffIdentity } from './staff-identity.ts';

/** What the access log keeps: neither address nor header nor path, which may hold a receipt or an id. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  at: '$context.requestTime',
});

/** Average milliseconds of five minutes: an average hides single cold starts and shows a system that is slow. */
const slowMs = 2_000;

const { GET, POST, PUT, OPTIONS } = apigateway.CorsHttpMethod;
const methods = { GET: apigateway.HttpMethod.GET, POST: apigateway.HttpMethod.POST, PUT: apigateway.HttpMethod.PUT };

/** The one address of the system: a function for each audience, tokens of staff checked at the door. */
export class HttpApi extends Construct {
  readonly api: apigateway.HttpApi;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    this.api = new apigateway.HttpApi(this, 'api', {
      apiName: foundation.name('api'),
      createDefaultStage: false,
      // No cookies are ever used, so any origin may ask; the staff's handlers refuse a foreign `Origin` themselves.
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [GET, POST, PUT, OPTIONS],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
        exposeHeaders: ['retry-after', 'x-trace-id'],
        maxAge: Duration.hours(2),
      },
    });
    acknowledge(this, {
      'AwsSolutions-APIG4': 'Patients have no account but a receipt, and readers need nothing; a test walks the routes that need a token.',
    });
    const logGroup = foundation.logGroup(this, 'logs', `/aws/vendedlogs/apis/${foundation.name('api')}`);
    new apigateway.CfnStage(this, 'stage', {
      apiId: this.api.apiId,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
      accessLogSettings: { destinationArn: withoutWildcard(logGroup), format: accessLog },
    });
    new ExplainedAlarm(this, 'api-errors', {
      foundation,
      metric: this.api.metricServerError({ ...minutely, statistic: 'Sum' }),
      hurts: 'Patients, staff or readers got an error that is ours.',
      chapter: 'Errors of the API',
    });
    new ExplainedAlarm(this, 'api-slow', {
      foundation,
      metric: this.api.metricLatency({ period: Duration.minutes(5), statistic: 'Average' }),
      threshold: slowMs,
      periods: 3,
      hurts: 'Patients, staff and readers wait seconds for every answer; on a bad line they give up.',
      chapter: 'Errors of the API',
    });
  }

  /** Where it answers, without a slash at the end. */
  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Adds every route of the contract, and `$default` for what is none: `public` answers it with a problem document. */
  serve(functionOf: (audience: Audience) => ModerationFunction, staff: StaffIdentity): void {
    const authorizer = new HttpJwtAuthorizer('staff', staff.issuer, { jwtAudience: [staff.client.userPoolClientId] });
    const integrations = new Map<Audience, HttpLambdaIntegration>();
    const integrationOf = (audience: Audience): HttpLambdaIntegration => {
      const integration =
        integrations.get(audience) ?? new HttpLambdaIntegration(audience, functionOf(audience).function, { scopePermissionToRoute: false });
      integrations.set(audience, integration);
      return integration;
    };
    for (const { method, path, audience, roles } of Object.values<Route>(routes)) {
      this.api.addRoutes({ path, methods: [methods[method]], integration: integrationOf(audience), ...(roles !== null && { authorizer }) });
    }
    new apigateway.HttpRoute(this, 'default', {
      httpApi: this.api,
      routeKey: apigateway.HttpRouteKey.DEFAULT,
      // Not the integration of the other public routes: its permission is for paths, and `$default` has none.
      integration: new HttpLambdaIntegration('anything-else', functionOf('public').function),
    });
  }
}

/** A log group's ARN as API Gateway stores it: with the `:*` that CloudFormation gives, every deployment sees a change. */
function withoutWildcard(logGroup: logs.LogGroup): string {
  const { logGroupName: resourceName } = logGroup;
  return Stack.of(logGroup).formatArn({ service: 'logs', resource: 'log-group', resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
}
