import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '@homeward/organisation';
import { AUTHENTICATOR } from '@homeward/platform';
import { AddApiKeyAction } from './actions/add-api-key.action.ts';
import { AddUserAction } from './actions/add-user.action.ts';
import { BootstrapFirstAdministratorAction } from './actions/bootstrap-first-administrator.action.ts';
import { ChangePasswordAction } from './actions/change-password.action.ts';
import { ConfirmSecondFactorAction } from './actions/confirm-second-factor.action.ts';
import { DisableUserAction } from './actions/disable-user.action.ts';
import { EndRoleAction } from './actions/end-role.action.ts';
import { EnrolSecondFactorAction } from './actions/enrol-second-factor.action.ts';
import { ForgetExpiredSignInsAction } from './actions/forget-expired-sign-ins.action.ts';
import { GiveSecondFactorAction } from './actions/give-second-factor.action.ts';
import { GrantRoleAction } from './actions/grant-role.action.ts';
import { ResetUserAction } from './actions/reset-user.action.ts';
import { RevokeApiKeyAction } from './actions/revoke-api-key.action.ts';
import { SignInAction } from './actions/sign-in.action.ts';
import { SignOutAction } from './actions/sign-out.action.ts';
import { UseOneTimeLinkAction } from './actions/use-one-time-link.action.ts';
import { ApiKey } from './data/api-key.entity.ts';
import { AppUser } from './data/app-user.entity.ts';
import { Credential } from './data/credential.entity.ts';
import { CurrentSessionQuery } from './data/current-session.query.ts';
import { DemoCodeQuery } from './data/demo-code.query.ts';
import { IdempotencyAnswer } from './data/idempotency-answer.entity.ts';
import { KnownDevice } from './data/known-device.entity.ts';
import { ListApiKeysQuery } from './data/list-api-keys.query.ts';
import { ListUsersQuery } from './data/list-users.query.ts';
import { OneTimeLink } from './data/one-time-link.entity.ts';
import { RecoveryCode } from './data/recovery-code.entity.ts';
import { RoleAssignment } from './data/role-assignment.entity.ts';
import { Session } from './data/session.entity.ts';
import { SignInAttempt } from './data/sign-in-attempt.entity.ts';
import { AbsentUsers } from './security/absent-users.ts';
import { AccountTransactions } from './security/account-transactions.ts';
import { InstallationKeys } from './security/installation-keys.ts';
import { KnownDevices } from './security/known-devices.ts';
import { OwnSessions } from './security/own-session.ts';
import { PasswordHasher } from './security/password-hasher.ts';
import { Passwords } from './security/passwords.ts';
import { PrincipalCache } from './security/principal-cache.ts';
import { SecondFactors } from './security/second-factors.ts';
import { SecretBox } from './security/secret-box.ts';
import { SessionAuthenticator } from './security/session-authenticator.ts';
import { SignInGate } from './security/sign-in-gate.ts';
import { StandingSessions } from './security/standing-sessions.ts';

const ENTITIES = [
  AppUser,
  Credential,
  RecoveryCode,
  RoleAssignment,
  KnownDevice,
  Session,
  ApiKey,
  OneTimeLink,
  SignInAttempt,
  IdempotencyAnswer,
];

const ROOM = [
  AccountTransactions,
  InstallationKeys,
  KnownDevices,
  OwnSessions,
  PasswordHasher,
  Passwords,
  PrincipalCache,
  SecondFactors,
  SecretBox,
  SignInGate,
];

const OFFERED = [
  AbsentUsers,
  SessionAuthenticator,
  StandingSessions,
  SignInAction,
  EnrolSecondFactorAction,
  ConfirmSecondFactorAction,
  GiveSecondFactorAction,
  SignOutAction,
  ChangePasswordAction,
  UseOneTimeLinkAction,
  AddUserAction,
  DisableUserAction,
  ResetUserAction,
  GrantRoleAction,
  EndRoleAction,
  AddApiKeyAction,
  RevokeApiKeyAction,
  BootstrapFirstAdministratorAction,
  ForgetExpiredSignInsAction,
  ListUsersQuery,
  ListApiKeysQuery,
  CurrentSessionQuery,
  DemoCodeQuery,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), OrganisationModule],
  providers: [...ROOM, ...OFFERED, { provide: AUTHENTICATOR, useExisting: SessionAuthenticator }],
  exports: [...OFFERED, AUTHENTICATOR, PrincipalCache, InstallationKeys],
})
export class AccessModule {}
