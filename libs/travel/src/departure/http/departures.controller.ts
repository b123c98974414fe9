import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PayAtDepartureAction } from '../actions/pay-at-departure.action.ts';
import { RecordOutcomesAction } from '../actions/record-outcomes.action.ts';
import { DepartureDeskQuery } from '../data/departure-desk.query.ts';
import { DeparturesBoardQuery, type BoardFlight } from '../data/departures-board.query.ts';
import { DepartureDeskDto } from './desk.dto.ts';
import { BoardFlightListDto, BoardQueryDto, OutcomesDto, RecordOutcomesDto } from './last-days.dto.ts';
import { PaidAtDepartureDto, PayAtDepartureDto } from './money.dto.ts';

@ApiTags('travel')
@Controller()
export class DeparturesController {
  constructor(
    private readonly board: DeparturesBoardQuery,
    private readonly desk: DepartureDeskQuery,
    private readonly outcomes: RecordOutcomesAction,
    private readonly paying: PayAtDepartureAction,
  ) {}

  @Get('departures')
  @Requires('case.read')
  @ApiOkResponse({ type: BoardFlightListDto })
  async listDepartures(@CurrentActor() actor: Actor, @Query() query: BoardQueryDto): Promise<ListOf<BoardFlight>> {
    return wholeList(await this.board.execute(actor, query));
  }

  @Post('departures/outcomes')
  @HttpCode(200)
  @Requires('movement.advance')
  @ApiOkResponse({ type: OutcomesDto })
  recordOutcomes(@CurrentActor() actor: Actor, @Body() body: RecordOutcomesDto): Promise<OutcomesDto> {
    return this.outcomes.execute(actor, body);
  }

  @Get('cases/:id/departure-desk')
  @Requires('case.read')
  @ApiOkResponse({ type: DepartureDeskDto })
  getDesk(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<DepartureDeskDto> {
    return this.desk.execute(actor, caseId);
  }

  @Post('cases/:id/departure-payments')
  @Requires('float.use')
  @ApiCreatedResponse({ type: PaidAtDepartureDto })
  payAtDeparture(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: PayAtDepartureDto,
  ): Promise<PaidAtDepartureDto> {
    return this.paying.execute(actor, caseId, body);
  }
}
