import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor, type ListOf } from '@homeward/platform';
import { RecordSharingAction } from '../actions/record-sharing.action.ts';
import { SharingsQueries, type SharingRow } from '../data/sharings.queries.ts';
import { RecordedSharingDto, RecordSharingDto, SharingListDto } from './sharings.dto.ts';

@ApiTags('counselling')
@Controller()
export class SharingsController {
  constructor(
    private readonly recordSharing: RecordSharingAction,
    private readonly sharings: SharingsQueries,
  ) {}

  @Post('cases/:id/sharings')
  @Requires('sharing.record')
  @ApiCreatedResponse({ type: RecordedSharingDto })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordSharingDto,
  ): Promise<RecordedSharingDto> {
    return this.recordSharing.execute(actor, caseId, body);
  }

  @Get('cases/:id/sharings')
  @Requires('case.read')
  @ApiOkResponse({ type: SharingListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<ListOf<SharingRow>> {
    const { page, size, offset } = pageOf(query);
    const { sharings, total } = await this.sharings.findOfCase(actor, caseId, { size, offset });
    return { rows: sharings, page: { page, size, total } };
  }
}
