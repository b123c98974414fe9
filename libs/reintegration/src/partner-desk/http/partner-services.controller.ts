import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddServiceProofAction } from '../actions/add-service-proof.action.ts';
import { TakeBackServiceAction } from '../actions/take-back-service.action.ts';
import { readProof, type ProofRequest } from './read-proof.ts';
import { AddServiceProofDto, ServiceProofAddedDto, ServiceVersionDto, TakeBackServiceDto } from './services.dto.ts';

/** What a partner adds to a service it recorded, and takes back of it. */
@ApiTags('partner-desk')
@Controller('partner-desk/services')
export class PartnerServicesController {
  constructor(
    private readonly taking: TakeBackServiceAction,
    private readonly proving: AddServiceProofAction,
  ) {}

  @Post(':id/take-back')
  @HttpCode(200)
  @Requires('service-referral.answer')
  @ApiOkResponse({ type: ServiceVersionDto })
  takeBackService(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) serviceId: string,
    @Body() { version }: TakeBackServiceDto,
  ): Promise<ServiceVersionDto> {
    return this.taking.execute(actor, serviceId, 'partner', version);
  }

  @Post(':id/proofs')
  @Requires('service-referral.answer')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AddServiceProofDto })
  @ApiCreatedResponse({ type: ServiceProofAddedDto })
  async addServiceProof(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) serviceId: string,
    @Req() request: ProofRequest,
  ): Promise<ServiceProofAddedDto> {
    return this.proving.execute(actor, serviceId, 'partner', await readProof(request));
  }
}
