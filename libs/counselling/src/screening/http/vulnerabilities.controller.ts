import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { EndVulnerabilityAction } from '../actions/end-vulnerability.action.ts';
import { SetVulnerabilityAction } from '../actions/set-vulnerability.action.ts';
import { VulnerabilitiesQuery } from '../data/vulnerabilities.query.ts';
import { ChangedDto } from './screenings.dto.ts';
import { EndVulnerabilityDto, SetVulnerabilityDto, StatisticalVulnerabilityListDto } from './vulnerabilities.dto.ts';

@ApiTags('screening')
@Controller()
export class VulnerabilitiesController {
  constructor(
    private readonly setVulnerability: SetVulnerabilityAction,
    private readonly endVulnerability: EndVulnerabilityAction,
    private readonly vulnerabilities: VulnerabilitiesQuery,
  ) {}

  @Post('cases/:id/statistical-vulnerabilities')
  @Requires('vulnerability.set')
  @ApiCreatedResponse({ type: ChangedDto })
  setCounted(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: SetVulnerabilityDto,
  ): Promise<ChangedDto> {
    return this.setVulnerability.execute(actor, caseId, body);
  }

  @Get('cases/:id/statistical-vulnerabilities')
  @Requires('case.read')
  @ApiOkResponse({ type: StatisticalVulnerabilityListDto })
  async listCounted(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<StatisticalVulnerabilityListDto> {
    return wholeList(await this.vulnerabilities.execute(actor, caseId));
  }

  @Post('statistical-vulnerabilities/:id/end')
  @Requires('vulnerability.set')
  @HttpCode(200)
  @ApiOkResponse({ type: ChangedDto })
  endCounted(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndVulnerabilityDto,
  ): Promise<ChangedDto> {
    return this.endVulnerability.execute(actor, id, body);
  }
}
