import { ApiProperty } from '@nestjs/swagger';
import { CONTACT_KINDS, CONTACT_SAFETY, type ContactKind, type ContactSafety } from '@homeward/contracts';
import { CodeField, FlagField, IntegerField, PatternField, TextField, VersionField } from '@homeward/platform';
import { CLOCK, CLOCK_MEND, LANGUAGE, LANGUAGE_MEND } from './code-patterns.ts';

/** Where a channel leads and how it may be used (safe contact). */
export class ContactRulesDto {
  @TextField({ about: 'The number or address.', max: 300 })
  value: string;

  @CodeField(CONTACT_SAFETY, { about: 'Whether a message there could endanger anybody; unknown counts as unsafe.' })
  safety: ContactSafety;

  @TextField({ about: 'Whose it is, when not the person’s own.', max: 120, optional: true })
  belongsTo?: string;

  @FlagField({ about: 'Whether a message may be left with whoever answers.', optional: true })
  mayLeaveMessage?: boolean;

  @PatternField(LANGUAGE, LANGUAGE_MEND, { about: 'The language to use on it.', optional: true })
  language?: string;

  @PatternField(CLOCK, CLOCK_MEND, { about: 'Safe from this hour, by the office’s clock.', optional: true })
  hoursFrom?: string;

  @PatternField(CLOCK, CLOCK_MEND, { about: 'Safe until this hour, on the same day.', optional: true })
  hoursTo?: string;

  @IntegerField({
    about: 'Safe on these days, Monday 1; every day when none.',
    min: 1,
    max: 7,
    many: 7,
    optional: true,
  })
  weekdays?: number[];

  @TextField({ about: 'Words no message there may carry.', max: 60, min: 2, many: 20, optional: true })
  wordsToAvoid?: string[];
}

export class NewContactChannelDto extends ContactRulesDto {
  @CodeField(CONTACT_KINDS, { about: 'How it reaches the person.' })
  kind: ContactKind;
}

export class AddContactChannelDto extends NewContactChannelDto {
  @VersionField()
  version: number;
}

export class ChangeContactChannelDto extends ContactRulesDto {
  @VersionField()
  version: number;
}

export class EndContactChannelDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Why it is not used any more; kept in the trail.', max: 500, min: 3 })
  reason: string;
}

export class ContactChannelAddedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) personVersion: number;
}

export class ContactChannelChangedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ContactChannelDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...CONTACT_KINDS] }) kind: ContactKind;
  @ApiProperty() value: string;
  @ApiProperty({ enum: [...CONTACT_SAFETY] }) safety: ContactSafety;
  @ApiProperty({ type: String, nullable: true }) belongsTo: string | null;
  @ApiProperty() mayLeaveMessage: boolean;
  @ApiProperty({ type: String, nullable: true }) language: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'By the clock of the person’s office.' })
  hoursFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) hoursTo: string | null;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Monday 1; every day when none.' }) weekdays: number[];
  @ApiProperty({ type: [String] }) wordsToAvoid: string[];
  @ApiProperty() ended: boolean;
  @ApiProperty({ description: 'Whether a written message may be sent there.' }) mayWrite: boolean;
  @ApiProperty({ description: 'Whether voice mail may be left there.' }) mayLeaveVoiceMail: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}
