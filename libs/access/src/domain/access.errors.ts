import { DomainError, type FieldProblems } from '@homeward/platform';

/** Refusals of sign-in, users, roles and keys. */
export type AccessErrorCode =
  | 'sign-in.refused'
  | 'sign-in.too-many'
  | 'second-factor.needed'
  | 'second-factor.refused'
  | 'second-factor.not-begun'
  | 'password.refused'
  | 'password.needed'
  | 'link.refused'
  | 'user.email-taken'
  | 'user.out-of-reach'
  | 'user.is-yourself'
  | 'user.demo-refused'
  | 'user.disabled'
  | 'user.needs-service'
  | 'user.needs-person'
  | 'role.needs-person'
  | 'role.already-held'
  | 'administrator.last'
  | 'installation.begun';

type Refusal = DomainError<AccessErrorCode>;
const refusal = (code: AccessErrorCode, message: string, fields?: FieldProblems): Refusal =>
  new DomainError(code, message, fields ? { fields } : {});

/** One answer for a wrong password, an unknown, disabled or locked account: nobody learns who works here. */
export const signInRefused = (): Refusal =>
  refusal(
    'sign-in.refused',
    'The e-mail address and password do not open an account. After ten failures an account rests for a while.',
  );

/** @param retryAfter seconds until the oldest counted attempt is forgotten */
export const tooManySignIns = (retryAfter: number): Refusal =>
  new DomainError<AccessErrorCode>(
    'sign-in.too-many',
    'Too many sign-ins were tried from here. Wait, then try again.',
    {
      extra: { retryAfter },
    },
  );

export const secondFactorNeeded = (): Refusal =>
  refusal('second-factor.needed', 'Give your second factor first; until then this session may do nothing else.');

export const secondFactorRefused = (): Refusal =>
  refusal(
    'second-factor.refused',
    'This code does not fit, or was used already. Wait for the next code and try again.',
  );

export const secondFactorNotBegun = (): Refusal =>
  refusal('second-factor.not-begun', 'Begin the enrolment first, then confirm it with a code from your app.');

/** @param mend how to mend it, as the second half of a sentence that begins with the field's name */
export const passwordRefused = (mend: string): Refusal =>
  refusal('password.refused', `The password ${mend}.`, { password: mend });

export const passwordNeeded = (): Refusal =>
  refusal('password.needed', 'Repeat your password: this changes how you sign in.', {
    password: 'must be your present password',
  });

export const linkRefused = (): Refusal =>
  refusal('link.refused', 'This link was used already or has ended. Ask an administrator for a new one.');

export const emailTaken = (): Refusal =>
  refusal('user.email-taken', 'Somebody with this e-mail address is a user already.', {
    email: 'belongs to another user',
  });

/** Whoever could reset or disable a colleague with roles elsewhere could act in their name there. */
export const outOfReach = (): Refusal =>
  refusal(
    'user.out-of-reach',
    'This user holds a role in an office you do not administer. Ask an administrator there.',
  );

export const isYourself = (what: string): Refusal => refusal('user.is-yourself', `Nobody ${what} their own account.`);

export const demoRefused = (): Refusal =>
  refusal('user.demo-refused', 'Demonstration users belong in a demonstration; this installation holds real people.');

export const userDisabled = (): Refusal =>
  refusal('user.disabled', 'This user is disabled. Reset the user to open the account again.');

export const needsService = (): Refusal =>
  refusal('user.needs-service', 'Keys belong to service users. Add a user of kind "service" and give it the roles.', {
    userId: 'must be a service user',
  });

export const needsPerson = (): Refusal =>
  refusal('user.needs-person', 'A service user has no password to reset. Revoke its key and make a new one.');

export const roleNeedsPerson = (): Refusal =>
  refusal('role.needs-person', 'This role needs a second factor, which only a person can give.', {
    role: 'cannot be held by a service user',
  });

export const roleAlreadyHeld = (): Refusal =>
  refusal('role.already-held', 'This user holds this role in this office at that time already.', {
    role: 'is held already',
  });

export const lastAdministrator = (): Refusal =>
  refusal('administrator.last', 'An office keeps at least one administrator. Name another one first.');

export const installationBegun = (): Refusal =>
  refusal('installation.begun', 'This installation has users already. Add further ones with `homeward user add`.');
