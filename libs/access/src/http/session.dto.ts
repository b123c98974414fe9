import { ApiProperty } from '@nestjs/swagger';
import { EmailField, PatternField, TextField } from '@homeward/platform';
import { PASSWORD_MIN } from '../domain/password-rules.ts';
import { PasswordField } from './password-field.ts';

const TOTP_CODE = /^\d{6}$/;

export class SignInDto {
  @EmailField({ about: 'The address the account was opened for.' })
  email: string;

  @PasswordField({ about: 'The password.' })
  password: string;
}

export class GiveSecondFactorDto {
  @PatternField(TOTP_CODE, 'must be the six digits your app shows.', {
    about: 'The code of the authenticator app. Give this or a recovery code.',
    optional: true,
  })
  code?: string;

  @TextField({ about: 'One of the ten recovery codes, each good once.', max: 40, optional: true })
  recoveryCode?: string;
}

export class EnrolSecondFactorDto {
  @PasswordField({ about: 'Needed when you signed in more than ten minutes ago.', optional: true })
  password?: string;
}

export class ConfirmSecondFactorDto {
  @PatternField(TOTP_CODE, 'must be the six digits your app shows.', { about: 'The first code of the app.' })
  code: string;
}

export class ChangePasswordDto {
  @PasswordField({ about: 'The present password.' })
  currentPassword: string;

  @PasswordField({ about: `The new one: at least ${PASSWORD_MIN} characters, nothing that is guessed first.` })
  password: string;
}

export class UseOneTimeLinkDto {
  @PatternField(/^[A-Za-z0-9_-]{43}$/, 'must be the part of the link after "token=".', { about: 'From the link.' })
  token: string;

  @PasswordField({ about: `A password of your own: at least ${PASSWORD_MIN} characters.` })
  password: string;
}

export class LinkUsedDto {
  @ApiProperty({ description: 'The address to sign in with.' }) email: string;
}

export class SecondFactorInvitationDto {
  @ApiProperty({ description: 'Base32, to type into an app by hand. Shown once.' }) secret: string;
  @ApiProperty({ description: 'otpauth://…, for a QR code. Shown once.' }) uri: string;
}

export class SessionUserDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty() email: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() language: string;
}

export class SessionRoleDto {
  @ApiProperty() role: string;
  @ApiProperty({ type: [String], description: 'Every office the role holds in, the tree unfolded.' })
  officeIds: string[];
}

export class SessionDto {
  @ApiProperty({ type: SessionUserDto }) user: SessionUserDto;
  @ApiProperty({
    enum: ['enrol', 'code'],
    nullable: true,
    type: String,
    description: 'What the session owes before it may do anything else.',
  })
  secondFactorMissing: 'enrol' | 'code' | null;
  @ApiProperty() secondFactorEnrolled: boolean;
  @ApiProperty({ description: 'Repeat it in the header X-CSRF-Token on every POST, PATCH and DELETE.' })
  csrfToken: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  @ApiProperty({ type: [SessionRoleDto] }) roles: SessionRoleDto[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string', format: 'uuid' } },
    description: 'The offices each permission holds in.',
  })
  permissions: Record<string, string[]>;
}

export class SecondFactorConfirmedDto extends SessionDto {
  @ApiProperty({ type: [String], description: 'Ten, each good once. Shown this once: keep them on paper.' })
  recoveryCodes: string[];
}
