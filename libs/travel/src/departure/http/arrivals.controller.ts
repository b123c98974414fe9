import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmArrivalAction } from '../actions/confirm-arrival.action.ts';
import { EndReceptionAction } from '../actions/end-reception.action.ts';
import { OpenReceptionAction } from '../actions/open-reception.action.ts';
import { ArrivalsQuery, type ExpectedArrival } from '../data/arrivals.query.ts';
import { PreviousAssistanceQuery } from '../data/previous-assistance.query.ts';
import {
  ConfirmArrivalDto,
  ConfirmedArrivalDto,
  EndReceptionDto,
  ExpectedArrivalListDto,
  OpenReceptionDto,
} from './arrivals.dto.ts';
import { IdsDto, IdVersionDto, PreviousAssistanceDto } from './last-days.dto.ts';

@ApiTags('travel')
@Controller()
export class ArrivalsController {
  constructor(
    private readonly opening: OpenReceptionAction,
    private readonly ending: EndReceptionAction,
    private readonly confirming: ConfirmArrivalAction,
    private readonly arrivals: ArrivalsQuery,
    private readonly assistance: PreviousAssistanceQuery,
  ) {}

  @Post('cases/:id/case-receptions')
  @Requires('reception.arrange')
  @ApiCreatedResponse({ type: IdsDto })
  openReception(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: OpenReceptionDto,
  ): Promise<IdsDto> {
    return this.opening.execute(actor, caseId, body);
  }

  @Post('case-receptions/:id/end')
  @HttpCode(200)
  @Requires('reception.arrange')
  @ApiOkResponse({ type: IdVersionDto })
  endReception(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) receptionId: string,
    @Body() { version }: EndReceptionDto,
  ): Promise<IdVersionDto> {
    return this.ending.execute(actor, receptionId, version);
  }

  @Get('arrivals')
  @Requires('reception.read')
  @ApiOkResponse({ type: ExpectedArrivalListDto })
  async listArrivals(@CurrentActor() actor: Actor): Promise<ListOf<ExpectedArrival>> {
    return wholeList(await this.arrivals.execute(actor));
  }

  @Post('arrivals')
  @Requires('arrival.confirm')
  @ApiCreatedResponse({ type: ConfirmedArrivalDto })
  confirmArrival(@CurrentActor() actor: Actor, @Body() body: ConfirmArrivalDto): Promise<ConfirmedArrivalDto> {
    return this.confirming.execute(actor, body);
  }

  @Get('cases/:id/members/:memberId/previous-assistance')
  @Requires('person.match')
  @ApiOkResponse({ type: PreviousAssistanceDto })
  getPreviousAssistance(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<PreviousAssistanceDto> {
    return this.assistance.execute(actor, caseId, memberId);
  }
}
