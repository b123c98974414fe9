import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CloseCaseAction } from '../actions/close-case.action.ts';
import { DecideMatterAction } from '../actions/decide-matter.action.ts';
import { ClosureQuery } from '../data/closure.query.ts';
import { ClosedCaseDto, CloseCaseDto, ClosureDto, DecideMatterDto, MatterDecidedDto } from './closure.dto.ts';

@ApiTags('case')
@Controller('cases/:id')
export class ClosureController {
  constructor(
    private readonly closure: ClosureQuery,
    private readonly deciding: DecideMatterAction,
    private readonly closing: CloseCaseAction,
  ) {}

  @Get('closure')
  @Requires('case.read')
  @ApiOkResponse({ type: ClosureDto })
  getClosure(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<ClosureDto> {
    return this.closure.execute(actor, caseId);
  }

  // Each matter has its own permission: money, safeguarding and casework are decided by different people.
  @Post('matter-decisions')
  @Requires('case.read')
  @ApiCreatedResponse({ type: MatterDecidedDto })
  decideMatter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: DecideMatterDto,
  ): Promise<MatterDecidedDto> {
    return this.deciding.execute(actor, caseId, body);
  }

  @Post('closure')
  @HttpCode(200)
  @Requires('case.close')
  @ApiOkResponse({ type: ClosedCaseDto })
  closeCase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: CloseCaseDto,
  ): Promise<ClosedCaseDto> {
    return this.closing.execute(actor, caseId, body);
  }
}
