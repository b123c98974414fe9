import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddServiceProofAction } from '../actions/add-service-proof.action.ts';
import { RecordServiceAction } from '../actions/record-service.action.ts';
import { TakeBackServiceAction } from '../actions/take-back-service.action.ts';
import { CaseServicesQuery, type ServiceView } from '../data/case-services.query.ts';
import { readProof, type ProofRequest } from './read-proof.ts';
import {
  AddServiceProofDto,
  RecordDirectServiceDto,
  RecordServiceDto,
  ReintegrationServiceListDto,
  ServiceProofAddedDto,
  ServiceVersionDto,
  TakeBackServiceDto,
} from './services.dto.ts';

/** Help that was given, as the office whose case it is sees and records it. */
@ApiTags('reintegration')
@Controller()
export class ServicesController {
  constructor(
    private readonly services: CaseServicesQuery,
    private readonly recording: RecordServiceAction,
    private readonly taking: TakeBackServiceAction,
    private readonly proving: AddServiceProofAction,
  ) {}

  @Get('cases/:id/reintegration-services')
  @Requires('case.read')
  @ApiOkResponse({ type: ReintegrationServiceListDto })
  async listServices(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ListOf<ServiceView>> {
    return wholeList(await this.services.execute(actor, caseId));
  }

  @Post('cases/:id/reintegration-services')
  @Requires('reintegration-service.record')
  @ApiCreatedResponse({ type: ServiceVersionDto })
  recordDirect(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordDirectServiceDto,
  ): Promise<ServiceVersionDto> {
    return this.recording.direct(actor, caseId, body);
  }

  @Post('referral-sendings/:id/services')
  @Requires('service-referral.make')
  @ApiCreatedResponse({ type: ServiceVersionDto })
  recordForThem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: RecordServiceDto,
  ): Promise<ServiceVersionDto> {
    return this.recording.ofSending(actor, sendingId, 'office', body);
  }

  @Post('reintegration-services/:id/take-back')
  @HttpCode(200)
  @Requires('reintegration-service.record')
  @ApiOkResponse({ type: ServiceVersionDto })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) serviceId: string,
    @Body() { version }: TakeBackServiceDto,
  ): Promise<ServiceVersionDto> {
    return this.taking.execute(actor, serviceId, 'office', version);
  }

  @Post('reintegration-services/:id/proofs')
  @Requires('reintegration-service.record')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AddServiceProofDto })
  @ApiCreatedResponse({ type: ServiceProofAddedDto })
  async addProof(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) serviceId: string,
    @Req() request: ProofRequest,
  ): Promise<ServiceProofAddedDto> {
    return this.proving.execute(actor, serviceId, 'office', await readProof(request));
  }
}
