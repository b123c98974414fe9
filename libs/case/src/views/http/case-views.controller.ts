import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KeepCaseViewAction } from '../actions/keep-case-view.action.ts';
import { RemoveCaseViewAction } from '../actions/remove-case-view.action.ts';
import { CaseViewsQuery, type CaseViewListed } from '../data/case-views.query.ts';
import { CaseViewListDto, KeepCaseViewDto, KeptCaseViewDto } from './case-views.dto.ts';

@ApiTags('case')
@Controller('case-views')
export class CaseViewsController {
  constructor(
    private readonly views: CaseViewsQuery,
    private readonly keeping: KeepCaseViewAction,
    private readonly removing: RemoveCaseViewAction,
  ) {}

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: CaseViewListDto })
  async listViews(@CurrentActor() actor: Actor): Promise<ListOf<CaseViewListed>> {
    return wholeList(await this.views.execute(actor));
  }

  @Post()
  @Requires('case.read')
  @ApiCreatedResponse({ type: KeptCaseViewDto })
  keepView(@CurrentActor() actor: Actor, @Body() body: KeepCaseViewDto): Promise<KeptCaseViewDto> {
    return this.keeping.execute(actor, { ...body, sharedRole: body.sharedRole ?? null });
  }

  @Delete(':id')
  @Requires('case.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeView(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) viewId: string): Promise<void> {
    return this.removing.execute(actor, viewId);
  }
}
