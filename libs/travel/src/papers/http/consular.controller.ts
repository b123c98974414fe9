import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { OpenConsularRequestAction } from '../actions/open-consular-request.action.ts';
import { RecordConsularStepAction } from '../actions/record-consular-step.action.ts';
import { ConsularStepRecordedDto, OpenConsularRequestDto, RecordConsularStepDto } from './consular.dto.ts';
import { PapersVersionDto } from './documents.dto.ts';

@ApiTags('travel')
@Controller()
export class ConsularRequestsController {
  constructor(
    private readonly opening: OpenConsularRequestAction,
    private readonly recording: RecordConsularStepAction,
  ) {}

  @Post('cases/:id/consular-requests')
  @Requires('consular-step.record')
  @ApiCreatedResponse({ type: PapersVersionDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: OpenConsularRequestDto,
  ): Promise<PapersVersionDto> {
    return this.opening.execute(actor, caseId, body);
  }

  @Post('consular-requests/:id/steps')
  @Requires('consular-step.record')
  @ApiCreatedResponse({ type: ConsularStepRecordedDto })
  recordStep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { appointmentAt, ...step }: RecordConsularStepDto,
  ): Promise<ConsularStepRecordedDto> {
    return this.recording.execute(actor, id, {
      ...step,
      appointmentAt: appointmentAt ? new Date(appointmentAt) : null,
    });
  }
}
