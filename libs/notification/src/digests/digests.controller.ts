import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CurrentActor, FlagField, IntegerField, Requires, type Actor } from '@homeward/platform';
import { ChooseDigestAction, DigestChoiceQuery } from './digest-choice.actions.ts';

export class ChooseDigestDto {
  @FlagField({ about: 'Whether you want one mail each working morning that has something due for you.' })
  wanted: boolean;

  @IntegerField({ about: 'The version that was read; 0 before the first choice.', min: 0, max: 1_000_000 })
  version: number;
}

export class DigestChoiceDto {
  @ApiProperty() wanted: boolean;
  @ApiProperty({ type: 'integer', description: '0 before the first choice.' }) version: number;
}

@ApiTags('deadlines')
@Controller('morning-digest')
export class DigestsController {
  constructor(
    private readonly choices: DigestChoiceQuery,
    private readonly choosing: ChooseDigestAction,
  ) {}

  @Get()
  @Requires('notice.read')
  @ApiOkResponse({ type: DigestChoiceDto })
  get(@CurrentActor() actor: Actor): Promise<DigestChoiceDto> {
    return this.choices.get(actor);
  }

  @Post()
  @HttpCode(200)
  @Requires('notice.read')
  @ApiOkResponse({ type: DigestChoiceDto })
  choose(@CurrentActor() actor: Actor, @Body() body: ChooseDigestDto): Promise<DigestChoiceDto> {
    return this.choosing.execute(actor, body);
  }
}
