import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { CloseMissingChildAlertAction } from '../actions/close-missing-child-alert.action.ts';
import { RecordGuardianReachedAction } from '../actions/record-guardian-reached.action.ts';
import { ReportMissingChildAction } from '../actions/report-missing-child.action.ts';
import { WriteProtocolAction } from '../actions/write-protocol.action.ts';
import { MissingChildrenQueries } from '../data/missing-children.queries.ts';
import {
  CloseMissingChildAlertDto,
  GuardianReachedDto,
  MissingChildAlertListDto,
  OfficeProtocolDto,
  ReportMissingChildDto,
  WriteProtocolDto,
  WrittenProtocolDto,
} from './children.dto.ts';
import { MadeVersionDto } from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class MissingChildrenController {
  constructor(
    private readonly reportMissing: ReportMissingChildAction,
    private readonly closeAlert: CloseMissingChildAlertAction,
    private readonly guardianReached: RecordGuardianReachedAction,
    private readonly alerts: MissingChildrenQueries,
    private readonly protocols: WriteProtocolAction,
  ) {}

  @Get('missing-child-alerts')
  @Requires('case.read')
  @ApiOkResponse({ type: MissingChildAlertListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MissingChildAlertListDto> {
    const { page, size, offset } = pageOf(query);
    const { alerts, total } = await this.alerts.find(actor, { size, offset });
    return { rows: [...alerts], page: { page, size, total } };
  }

  @Post('cases/:id/missing-child-alerts')
  @Requires('missing-child.report')
  @ApiCreatedResponse({ type: MadeVersionDto })
  report(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: ReportMissingChildDto,
  ): Promise<MadeVersionDto> {
    return this.reportMissing.execute(actor, caseId, { ...body, missedAt: new Date(body.missedAt) });
  }

  @Post('missing-child-alerts/:id/guardian-reached')
  @Requires('missing-child.close')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  reachedGuardian(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GuardianReachedDto,
  ): Promise<MadeVersionDto> {
    return this.guardianReached.execute(actor, id, { ...body, reachedAt: new Date(body.reachedAt) });
  }

  @Post('missing-child-alerts/:id/close')
  @Requires('missing-child.close')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseMissingChildAlertDto,
  ): Promise<MadeVersionDto> {
    return this.closeAlert.execute(actor, id, body);
  }

  @Get('offices/:id/protocol')
  @Requires('protocol.write')
  @ApiOkResponse({ type: OfficeProtocolDto })
  protocol(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) officeId: string): Promise<OfficeProtocolDto> {
    return this.alerts.protocolOf(actor, officeId);
  }

  @Post('offices/:id/protocol')
  @Requires('protocol.write')
  @HttpCode(200)
  @ApiOkResponse({ type: WrittenProtocolDto })
  writeProtocol(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) officeId: string,
    @Body() body: WriteProtocolDto,
  ): Promise<WrittenProtocolDto> {
    return this.protocols.execute(actor, officeId, body);
  }
}
