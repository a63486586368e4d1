import * as z from 'zod';
import { StartupError } from '../startup-error.ts';
import type { Stack } from '../template/stack.ts';

const CorsConfiguration = z.object({
  AllowCredentials: z.boolean().default(false),
  AllowHeaders: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowOrigins: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  MaxAge: z.coerce.number().optional(),
});
export type CorsConfiguration = z.infer<typeof CorsConfiguration>;

const ApiProperties = z.object({ ProtocolType: z.literal('HTTP'), CorsConfiguration: CorsConfiguration.optional() });
const IntegrationProperties = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.coerce.number().default(30_000),
});
const AuthorizerProperties = z.object({
  AuthorizerType: z.literal('JWT'),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});
const RouteProperties = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizerId: z.string().optional(),
});
const StageProperties = z.object({ StageName: z.literal('$default') });

export interface Authorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** A route with everything that decides a request to it. */
export interface ApiRoute {
  readonly apiId: string;
  readonly routeKey: string;
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly authorizer: Authorizer | undefined;
  readonly scopes: readonly string[];
  readonly cors: CorsConfiguration | undefined;
}

/** Reads the stack's HTTP APIs. All of them are served at one address. */
export function readRoutes(stack: Stack): ApiRoute[] {
  const apis = new Map(stack.all(['AWS::ApiGatewayV2::Api'], ApiProperties).map((api) => [api.ref, api.properties]));
  const integrations = new Map(stack.all(['AWS::ApiGatewayV2::Integration'], IntegrationProperties).map((each) => [each.ref, each.properties]));
  const authorizers = readAuthorizers(stack);
  stack.all(['AWS::ApiGatewayV2::Stage'], StageProperties);
  return stack.all(['AWS::ApiGatewayV2::Route'], RouteProperties).map(({ logicalId, properties }) => {
    const integration = integrations.get(properties.Target.replace('integrations/', ''));
    if (integration === undefined) throw new StartupError(`The route ${logicalId} has no integration in this stack.`);
    const authorizer = properties.AuthorizationType === 'JWT' ? authorizers.get(properties.AuthorizerId ?? '') : undefined;
    if (properties.AuthorizationType === 'JWT' && authorizer === undefined) throw new StartupError(`The route ${logicalId} has no authorizer in this stack.`);
    return {
      apiId: properties.ApiId,
      routeKey: properties.RouteKey,
      functionArn: functionArnOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      authorizer,
      scopes: properties.AuthorizationScopes,
      cors: apis.get(properties.ApiId)?.CorsConfiguration,
    };
  });
}

/** The stack's JWT authorizers by what `Ref` gives. */
export function readAuthorizers(stack: Stack): Map<string, Authorizer> {
  return new Map(
    stack
      .all(['AWS::ApiGatewayV2::Authorizer'], AuthorizerProperties)
      .map(({ ref, properties }) => [ref, { issuer: properties.JwtConfiguration.Issuer, audience: properties.JwtConfiguration.Audience }]),
  );
}

/** An integration names a function by its ARN, or by API Gateway's invocation path around it. */
function functionArnOf(uri: string): string {
  return /functions\/(arn:aws:lambda:[^/]+)\/invocations/.exec(uri)?.[1] ?? uri;
}
