import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AssignCaseAction } from '../assignment/actions/assign-case.action.ts';
import { OpenCaseAction } from '../family/actions/open-case.action.ts';
import { CaseListQuery } from '../data/case-list.query.ts';
import { CaseQueries } from '../data/case.queries.ts';
import { TimelineQuery } from '../timeline/timeline.query.ts';
import { AvailableActionsQuery } from '../workflow/available-actions.query.ts';
import { AssignCaseDto, CaseDto, CaseVersionDto } from './case.dto.ts';
import { AvailableActionsDto } from '../workflow/http/available-actions.dto.ts';
import { CaseFiltersDto, CaseListDto } from './case-list.dto.ts';
import { OpenCaseDto, OpenedCaseDto } from '../family/http/open-case.dto.ts';
import { TimelineDto, TimelinePageDto } from '../timeline/timeline.dto.ts';

@ApiTags('case')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly opening: OpenCaseAction,
    private readonly assigning: AssignCaseAction,
    private readonly list: CaseListQuery,
    private readonly cases: CaseQueries,
    private readonly timeline: TimelineQuery,
    private readonly available: AvailableActionsQuery,
  ) {}

  @Post()
  @Requires('case.open')
  @ApiCreatedResponse({ type: OpenedCaseDto })
  openCase(@CurrentActor() actor: Actor, @Body() body: OpenCaseDto): Promise<OpenedCaseDto> {
    return this.opening.execute(actor, body);
  }

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: CaseListDto })
  listCases(@CurrentActor() actor: Actor, @Query() query: CaseFiltersDto): Promise<CaseListDto> {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Requires('case.read')
  @ApiOkResponse({ type: CaseDto })
  getCase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<CaseDto> {
    return this.cases.get(actor, caseId);
  }

  @Get(':id/timeline')
  @Requires('case.read')
  @ApiOkResponse({ type: TimelinePageDto })
  getTimeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: TimelineDto,
  ): Promise<TimelinePageDto> {
    return this.timeline.execute(actor, caseId, query);
  }

  @Get(':id/actions')
  @Requires('case.read')
  @ApiOkResponse({ type: AvailableActionsDto })
  async getActions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<AvailableActionsDto> {
    return wholeList((await this.available.execute(actor, caseId)).actions);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Requires('case.assign')
  @ApiOkResponse({ type: CaseVersionDto })
  assignCase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AssignCaseDto,
  ): Promise<CaseVersionDto> {
    return this.assigning.execute(actor, { ...body, caseId, ownerId: body.ownerId ?? null });
  }
}
