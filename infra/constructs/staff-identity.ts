import { Duration, Stack, Validations } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { roles } from '../../shared/contracts/routes.ts';
import type { Foundation } from './foundation.ts';

/** Who staff are: accounts that an administrator makes, one group for each role. Patients have no account. */
export class StaffIdentity extends Construct {
  readonly pool: cognito.UserPool;
  readonly client: cognito.UserPoolClient;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    this.pool = new cognito.UserPool(this, 'pool', {
      userPoolName: foundation.name('staff'),
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: foundation.isLasting,
      removalPolicy: foundation.removalPolicy,
    });
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions::AwsSolutions-COG2',
      reason: 'Every account may have a one-time password; whether it must is for the installation to decide.',
    });
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions::AwsSolutions-COG8',
      reason: 'Threat protection is billed by the user; an installation that wants it changes the plan of its pool.',
    });
    for (const role of roles) new cognito.UserPoolGroup(this, role, { userPool: this.pool, groupName: role });
    this.client = this.pool.addClient('consoles', {
      authFlows: { userSrp: true },
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
  }

  /** The issuer in the staff's tokens. */
  get issuer(): string {
    return `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
