import { AuditEventListDto, eventDto } from '@homeward/audit';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseTrailQuery } from '../data/case-trail.query.ts';

@ApiTags('case')
@Controller('cases')
export class CaseTrailController {
  constructor(private readonly trail: CaseTrailQuery) {}

  /** Everything that was done with a case, its members and what hangs on them, and who read it; never a value. */
  @Get(':id/audit-events')
  @Requires('audit.read')
  @ApiOkResponse({ type: AuditEventListDto })
  async listTrail(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<AuditEventListDto> {
    const { page, size, offset } = pageOf(query);
    const { rows, total } = await this.trail.execute(actor, caseId, { size, offset });
    return { rows: rows.map(eventDto), page: { page, size, total } };
  }
}
