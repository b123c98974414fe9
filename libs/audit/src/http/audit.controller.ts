import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, pageOf, Requires, type Actor } from '@homeward/platform';
import { VerifyMonthAction } from '../actions/verify-month.action.ts';
import { AuditEventsQueries } from '../data/audit-events.queries.ts';
import { AuditEventListDto, AuditEventsQuery, VerificationDto, VerificationQuery } from './audit.dto.ts';
import { eventDto, verificationDto } from './audit.mapping.ts';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly events: AuditEventsQueries,
    private readonly verifyMonth: VerifyMonthAction,
  ) {}

  /** Who did and who read what, newest first; never what the values were. */
  @Get('events')
  @Requires('audit.read')
  @ApiOkResponse({ type: AuditEventListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditEventsQuery): Promise<AuditEventListDto> {
    const { page, size, offset } = pageOf(query);
    const { rows, total } = await this.events.list(actor, query, { size, offset });
    return { rows: rows.map(eventDto), page: { page, size, total } };
  }

  /** Recomputes a month of the trail and names what does not fit. */
  @Get('verification')
  @Requires('audit.verify')
  @ApiOkResponse({ type: VerificationDto })
  async verify(@CurrentActor() actor: Actor, @Query() query: VerificationQuery): Promise<VerificationDto> {
    return verificationDto(await this.verifyMonth.execute(actor, query.month));
  }
}
