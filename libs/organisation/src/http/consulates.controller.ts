import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { ChangeConsulateAction } from '../actions/change-consulate.action.ts';
import { EndAgreementAction } from '../actions/end-agreement.action.ts';
import { RecordAgreementAction } from '../actions/record-agreement.action.ts';
import { RecordConsulateAction } from '../actions/record-consulate.action.ts';
import { ConsulatesQueries } from '../data/consulates.queries.ts';
import {
  AgreementListDto,
  ChangeConsulateDto,
  ConsulateListDto,
  ConsulateVersionDto,
  EndAgreementDto,
  RecordAgreementDto,
  RecordConsulateDto,
} from './consulates.dto.ts';

@ApiTags('organisation')
@Controller()
export class ConsulatesController {
  constructor(
    private readonly consulates: ConsulatesQueries,
    private readonly recording: RecordConsulateAction,
    private readonly changing: ChangeConsulateAction,
    private readonly recordingAgreement: RecordAgreementAction,
    private readonly endingAgreement: EndAgreementAction,
  ) {}

  @Get('consulates')
  @Requires('office.read')
  @ApiOkResponse({ type: ConsulateListDto })
  async listConsulates(@CurrentActor() actor: Actor): Promise<ConsulateListDto> {
    return wholeList(await this.consulates.consulates(actor));
  }

  @Post('consulates')
  @Requires('consulate.manage')
  @ApiCreatedResponse({ type: ConsulateVersionDto })
  recordConsulate(@CurrentActor() actor: Actor, @Body() body: RecordConsulateDto): Promise<ConsulateVersionDto> {
    return this.recording.execute(actor, body);
  }

  @Post('consulates/:id/change')
  @HttpCode(200)
  @Requires('consulate.manage')
  @ApiOkResponse({ type: ConsulateVersionDto })
  changeConsulate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) consulateId: string,
    @Body() body: ChangeConsulateDto,
  ): Promise<ConsulateVersionDto> {
    return this.changing.execute(actor, { ...body, consulateId });
  }

  @Get('readmission-agreements')
  @Requires('office.read')
  @ApiOkResponse({ type: AgreementListDto })
  async listAgreements(@CurrentActor() actor: Actor): Promise<AgreementListDto> {
    return wholeList(await this.consulates.agreements(actor));
  }

  @Post('readmission-agreements')
  @Requires('consulate.manage')
  @ApiCreatedResponse({ type: ConsulateVersionDto })
  recordAgreement(@CurrentActor() actor: Actor, @Body() body: RecordAgreementDto): Promise<ConsulateVersionDto> {
    return this.recordingAgreement.execute(actor, body);
  }

  @Post('readmission-agreements/:id/end')
  @HttpCode(200)
  @Requires('consulate.manage')
  @ApiOkResponse({ type: ConsulateVersionDto })
  endAgreement(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndAgreementDto,
  ): Promise<ConsulateVersionDto> {
    return this.endingAgreement.execute(actor, id, body);
  }
}
