import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { GiveAsylumInformationAction } from '../actions/give-asylum-information.action.ts';
import { GiveDataNoticeAction } from '../actions/give-data-notice.action.ts';
import { AsylumInformationQueries, type AsylumInformationRow } from '../data/asylum-information.queries.ts';
import { DataNoticesQueries, type DataNoticeRow } from '../data/data-notices.queries.ts';
import {
  AsylumInformationListDto,
  DataNoticeListDto,
  GiveAsylumInformationDto,
  GiveDataNoticeDto,
  GivenAsylumInformationDto,
  GivenDataNoticeDto,
} from './information-given.dto.ts';

@ApiTags('counselling')
@Controller()
export class InformationGivenController {
  constructor(
    private readonly giveDataNotice: GiveDataNoticeAction,
    private readonly dataNotices: DataNoticesQueries,
    private readonly giveAsylumInformation: GiveAsylumInformationAction,
    private readonly asylumInformation: AsylumInformationQueries,
  ) {}

  @Post('cases/:id/data-notices')
  @Requires('session.record')
  @HttpCode(200)
  @ApiOkResponse({ type: GivenDataNoticeDto })
  give(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: GiveDataNoticeDto,
  ): Promise<GivenDataNoticeDto> {
    return this.giveDataNotice.execute(actor, caseId, body);
  }

  @Get('cases/:id/data-notices')
  @Requires('case.read')
  @ApiOkResponse({ type: DataNoticeListDto })
  async listNotices(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ListOf<DataNoticeRow>> {
    return wholeList(await this.dataNotices.findOfCase(actor, caseId));
  }

  @Post('cases/:id/asylum-information')
  @Requires('sealed.write')
  @ApiCreatedResponse({ type: GivenAsylumInformationDto })
  inform(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: GiveAsylumInformationDto,
  ): Promise<GivenAsylumInformationDto> {
    return this.giveAsylumInformation.execute(actor, caseId, body);
  }

  @Get('cases/:id/asylum-information')
  @Requires('case.read')
  @ApiOkResponse({ type: AsylumInformationListDto })
  async listEntries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ListOf<AsylumInformationRow>> {
    return wholeList(await this.asylumInformation.findOfCase(actor, caseId));
  }
}
