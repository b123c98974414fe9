import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { ChangeProgrammeAction } from '../actions/change-programme.action.ts';
import { RecordProgrammeAction } from '../actions/record-programme.action.ts';
import { ChangeProgrammeDto, ProgrammeCodeDto, RecordProgrammeDto } from './programme-records.dto.ts';

@ApiTags('programme')
@Controller('programmes')
export class ProgrammeRecordsController {
  constructor(
    private readonly recording: RecordProgrammeAction,
    private readonly changing: ChangeProgrammeAction,
  ) {}

  @Post()
  @Requires('programme.record')
  @ApiCreatedResponse({ type: ProgrammeCodeDto })
  recordProgramme(@CurrentActor() actor: Actor, @Body() body: RecordProgrammeDto): Promise<ProgrammeCodeDto> {
    return this.recording.execute(actor, { ...body, validTo: body.validTo ?? null });
  }

  @Patch(':code')
  @Requires('programme.record')
  @ApiOkResponse({ type: ProgrammeCodeDto })
  changeProgramme(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: ChangeProgrammeDto,
  ): Promise<ProgrammeCodeDto> {
    return this.changing.execute(actor, { ...body, code });
  }
}
