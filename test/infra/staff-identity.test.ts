import { describe, expect, it } from 'vitest';
import { moderationTemplate } from './synthesized.ts';

const local = moderationTemplate();
const lasting = moderationTemplate({ stage: 'trial' });
const propertiesOf = (template: typeof local, type: string) => template.only(type)[1].Properties;

describe('K5 the accounts of staff', () => {
  it('K1 are made by an administrator only, in a group for each role', () => {
    expect(propertiesOf(lasting, 'AWS::Cognito::UserPool').AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
    const groups = lasting.all('AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties.GroupName);
    expect(groups.sort()).toEqual(['admin', 'doctor', 'moderator', 'operator']);
  });

  it('need a second factor from an app, never from a text message, wherever there are patients', () => {
    expect(propertiesOf(lasting, 'AWS::Cognito::UserPool')).toMatchObject({ MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
    expect(propertiesOf(local, 'AWS::Cognito::UserPool')).toMatchObject({ MfaConfiguration: 'OPTIONAL', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
  });

  it('have long passwords, recover by mail, and are protected from deletion', () => {
    expect(propertiesOf(lasting, 'AWS::Cognito::UserPool')).toMatchObject({
      Policies: { PasswordPolicy: { MinimumLength: 14, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      DeletionProtection: 'ACTIVE',
    });
  });

  it('sign in by SRP, or by an administrator of the AWS account; without OAuth pages, without telling who exists', () => {
    const client = propertiesOf(lasting, 'AWS::Cognito::UserPoolClient');
    expect(client).toMatchObject({
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlowsUserPoolClient: false,
      PreventUserExistenceErrors: 'ENABLED',
      AccessTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes' },
    });
    expect(client).not.toHaveProperty('AllowedOAuthFlows');
    expect(lasting.all('AWS::Cognito::UserPoolDomain')).toEqual([]);
  });

  it('K1 sign in to a front end by the code grant alone, and come back to it alone', () => {
    const withFront = moderationTemplate({ stage: 'trial', staffOrigins: ['https://ask.example.org/'] });
    expect(propertiesOf(withFront, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['openid'], CallbackURLs: ['https://ask.example.org/app/sign-in'],
    });
    expect(Object.keys(withFront.outputs)).toEqual(expect.arrayContaining(['SignInDomain', 'UserPoolClientId']));
  });
});
