import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { GiveChildConsentAction } from '../actions/give-child-consent.action.ts';
import { RecordFamilyAction } from '../actions/record-family.action.ts';
import {
  GiveChildConsentDto,
  ProcedureVersionDto,
  RecordFamilyAssessmentDto,
  RecordTracingDto,
  WithdrawnChildConsentDto,
} from './best-interests.dto.ts';
import { MadeDto, MadeVersionDto } from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class BestInterestsFamilyController {
  constructor(
    private readonly consents: GiveChildConsentAction,
    private readonly family: RecordFamilyAction,
  ) {}

  @Post('best-interests/:id/consents')
  @Requires('best-interests.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  consent(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { giver, guardianshipId, givenOn }: GiveChildConsentDto,
  ): Promise<MadeVersionDto> {
    return this.consents.execute(actor, id, { giver, guardianshipId: guardianshipId ?? null, givenOn });
  }

  @Post('child-consents/:id/withdraw')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: WithdrawnChildConsentDto })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProcedureVersionDto,
  ): Promise<WithdrawnChildConsentDto> {
    return this.consents.withdraw(actor, id, body);
  }

  @Post('best-interests/:id/tracing')
  @Requires('best-interests.record')
  @ApiCreatedResponse({ type: MadeDto })
  trace(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordTracingDto,
  ): Promise<MadeDto> {
    return this.family.tracing(actor, id, { ...body, words: body.words ?? '' });
  }

  @Post('best-interests/:id/family-assessments')
  @Requires('best-interests.record')
  @ApiCreatedResponse({ type: MadeDto })
  assess(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordFamilyAssessmentDto,
  ): Promise<MadeDto> {
    return this.family.assessment(actor, id, body);
  }
}
