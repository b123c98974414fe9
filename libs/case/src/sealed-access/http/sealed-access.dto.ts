import type { SealedClass } from '@homeward/contracts';
import { CodeField, IdField, TextField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const SEALED = ['health', 'protection'] as const;
/** A reason shorter than a sentence explains nothing to whoever reads it later. */
const REASON_MIN = 20;

export class BreakGlassDto {
  @CodeField(SEALED, { about: 'Which class of sealed matter.' })
  matterClass: SealedClass;

  @TextField({
    about: 'Why it cannot wait for an officer; its readers are the officers of the matter.',
    min: REASON_MIN,
    max: 1000,
  })
  reason: string;
}

export class NameReaderDto extends BreakGlassDto {
  @IdField({ about: 'The colleague who may read it from now on.' })
  userId: string;
}

export class BrokenGlassDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time' }) openUntil: Date;
}

export class NamedReaderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class EndedNamingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time' }) endedAt: Date;
}
