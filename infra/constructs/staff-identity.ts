import { Duration, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { roles } from '../../shared/contracts/routes.ts';
import type { Foundation } from './foundation.ts';

/** Who staff are: accounts that an administrator makes, one group for each role. Patients have no account. */
export class StaffIdentity extends Construct {
  readonly pool: cognito.UserPool;
  readonly client: cognito.UserPoolClient;
  /** Origin of the hosted sign-in pages; absent where the stage names no front end. */
  readonly signInOrigin: string | undefined;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    this.pool = new cognito.UserPool(this, 'pool', {
      userPoolName: foundation.name('staff'),
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      // What staff may read calls for a second factor; on somebody's own machine there are no accounts at all.
      mfa: foundation.isLasting ? cognito.Mfa.REQUIRED : cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: foundation.isLasting,
      removalPolicy: foundation.removalPolicy,
    });
    acknowledge(this.pool, {
      'AwsSolutions-COG8': 'Threat protection is billed by the user; accounts are made by an administrator, few, and have a second factor.',
    });
    if (!foundation.isLasting) {
      acknowledge(this.pool, { 'AwsSolutions-COG2': 'The stage `local` has no accounts: its tokens are made on the machine. Every other stage requires the second factor.' });
    }
    const callbackUrls = foundation.settings.staffOrigins.map((origin) => `${new URL(origin).origin}/app/sign-in`);
    for (const role of roles) new cognito.UserPoolGroup(this, role, { userPool: this.pool, groupName: role });
    this.client = this.pool.addClient('consoles', {
      // The second is the administrator's own, with credentials of the AWS account: no first token could be had without it.
      authFlows: { userSrp: true, adminUserPassword: true },
      // By the code grant alone, which the front end uses with PKCE. Without a front end of its own the stage has no such pages.
      ...(callbackUrls.length === 0
        ? { disableOAuth: true }
        : { oAuth: { flows: { authorizationCodeGrant: true }, scopes: [cognito.OAuthScope.OPENID], callbackUrls } }),
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    this.signInOrigin = callbackUrls.length === 0 ? undefined : this.addPages(foundation);
  }

  /** The issuer in the staff's tokens. */
  get issuer(): string {
    return `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
  }

  /** The name is one among all of AWS: the account's number keeps it from being taken. */
  private addPages(foundation: Foundation): string {
    const domain = this.pool.addDomain('pages', { cognitoDomain: { domainPrefix: `${foundation.name('staff')}-${Stack.of(this).account}` } });
    return domain.baseUrl();
  }
}
