import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AgreePlanAction } from '../actions/agree-plan.action.ts';
import { EndPlanLineAction } from '../actions/end-plan-line.action.ts';
import { SavePlanDraftAction } from '../actions/save-plan-draft.action.ts';
import { CaseReintegrationQuery, type CaseReintegration } from '../data/case-reintegration.query.ts';
import { ReceivedPlanQuery, type ReceivedPlan } from '../data/received-plan.query.ts';
import { CaseReintegrationDto, ReceivedPlanDto } from './plans-shown.dto.ts';
import { AgreePlanDto, EndPlanLineDto, PlanIdVersionDto, SavedPlanDraftDto, SavePlanDraftDto } from './plans.dto.ts';

@ApiTags('reintegration')
@Controller()
export class PlansController {
  constructor(
    private readonly saving: SavePlanDraftAction,
    private readonly agreeing: AgreePlanAction,
    private readonly ending: EndPlanLineAction,
    private readonly ofCase: CaseReintegrationQuery,
    private readonly received: ReceivedPlanQuery,
  ) {}

  @Get('cases/:id/reintegration')
  @Requires('case.read')
  @ApiOkResponse({ type: CaseReintegrationDto })
  getReintegration(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<CaseReintegration> {
    return this.ofCase.execute(actor, caseId);
  }

  @Post('cases/:id/plan-drafts')
  @Requires('plan.write')
  @ApiCreatedResponse({ type: SavedPlanDraftDto })
  savePlanDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: SavePlanDraftDto,
  ): Promise<SavedPlanDraftDto> {
    return this.saving.execute(actor, caseId, body);
  }

  @Post('plan-versions/:id/agreement')
  @Requires('plan.write')
  @ApiCreatedResponse({ type: PlanIdVersionDto })
  agreePlan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) versionId: string,
    @Body() body: AgreePlanDto,
  ): Promise<PlanIdVersionDto> {
    return this.agreeing.execute(actor, { ...body, versionId });
  }

  @Post('plan-lines/:id/end')
  @HttpCode(200)
  @Requires('plan.write')
  @ApiOkResponse({ type: PlanIdVersionDto })
  endPlanLine(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) lineId: string,
    @Body() body: EndPlanLineDto,
  ): Promise<PlanIdVersionDto> {
    return this.ending.execute(actor, { ...body, lineId });
  }

  @Get('received-plans/:memberId')
  @Requires('reception.read')
  @ApiOkResponse({ type: ReceivedPlanDto })
  getReceivedPlan(
    @CurrentActor() actor: Actor,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<ReceivedPlan> {
    return this.received.execute(actor, memberId);
  }
}
