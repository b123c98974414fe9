import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES_OF_THE_APP, ROLES, type Role } from '@homeward/contracts';
import {
  CodeField,
  DayField,
  EmailField,
  FlagField,
  IdField,
  InstantField,
  PageInfo,
  PageQuery,
  PartField,
  TextField,
  VersionField,
} from '@homeward/platform';

const KINDS = ['person', 'service'] as const;
const STATUSES = ['invited', 'active', 'disabled'] as const;

export class RoleGrantDto {
  @CodeField(ROLES, { about: 'The role.' })
  role: Role;

  @IdField({ about: 'The office it holds for, and for whatever lies under it.' })
  officeId: string;

  @DayField({ about: 'Its first day; today when left out.', optional: true })
  validFrom?: string;

  @DayField({ about: 'The first day it no longer holds; without end when left out.', optional: true })
  validTo?: string | null;
}

export class AddUserDto {
  @EmailField({ about: 'The address to sign in with; for a service, whom to ask about it.' })
  email: string;

  @TextField({ about: 'The name colleagues see.', max: 120 })
  displayName: string;

  @IdField({ about: 'The office the user belongs to.' })
  officeId: string;

  @CodeField(KINDS, { about: 'A person, or a program that signs in by key.', optional: true })
  kind?: (typeof KINDS)[number];

  @CodeField(LANGUAGES_OF_THE_APP, { about: 'The language of the screens.', optional: true })
  language?: string;

  @PartField(() => RoleGrantDto, { about: 'Roles to begin with.', many: 20, optional: true })
  roles?: RoleGrantDto[];
}

export class DisableUserDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Why, for the trail.', max: 300 })
  reason: string;
}

export class ResetUserDto {
  @VersionField()
  version: number;

  @FlagField({ about: 'Also forget the second factor: the device and the recovery codes are lost.', optional: true })
  forgetSecondFactor?: boolean;
}

export class EndRoleDto {
  @VersionField()
  version: number;
}

export class ListUsersDto extends PageQuery {
  @CodeField(STATUSES, { about: 'Only users of this status.', optional: true })
  status?: (typeof STATUSES)[number];
}

export class AddApiKeyDto {
  @IdField({ about: 'The service user the key acts for.' })
  userId: string;

  @TextField({ about: 'What it is for.', max: 120 })
  label: string;

  @InstantField({ about: 'When it ends; a year from now at most.' })
  expiresAt: string;
}

export class UserVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

export class UserAddedDto extends UserVersionDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Path of the one-time link, shown once; null for a service and when a request is answered again.',
  })
  link: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) linkExpiresAt: Date | null;
}

export class RoleListedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() role: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

export class UserListedDto extends UserVersionDto {
  @ApiProperty() displayName: string;
  @ApiProperty() email: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ enum: KINDS }) kind: (typeof KINDS)[number];
  @ApiProperty({ enum: STATUSES }) status: (typeof STATUSES)[number];
  @ApiProperty() demo: boolean;
  @ApiProperty() secondFactor: boolean;
  @ApiProperty({ type: [RoleListedDto] }) roles: RoleListedDto[];
}

export class UserListDto {
  @ApiProperty({ type: [UserListedDto] }) rows: UserListedDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ApiKeyAddedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'hwk_…, shown once.' }) key: string | null;
}

export class ApiKeyListedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) userId: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt: string | null;
}

export class ApiKeyListDto {
  @ApiProperty({ type: [ApiKeyListedDto] }) rows: ApiKeyListedDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
