import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { RecordConsentAction, type RecordedConsent } from '../actions/record-consent.action.ts';
import { WithdrawConsentAction } from '../actions/withdraw-consent.action.ts';
import { ConsentsQueries, type FamilyConsentRow } from '../data/consents.queries.ts';
import {
  ConsentListDto,
  FamilyConsentListDto,
  RecordConsentDto,
  RecordedConsentDto,
  WithdrawConsentDto,
  WithdrawnConsentDto,
} from './consents.dto.ts';

@ApiTags('counselling')
@Controller()
export class ConsentsController {
  constructor(
    private readonly recordConsent: RecordConsentAction,
    private readonly withdrawConsent: WithdrawConsentAction,
    private readonly consents: ConsentsQueries,
  ) {}

  @Post('persons/:id/consents')
  @Requires('consent.record')
  @ApiCreatedResponse({ type: RecordedConsentDto })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() { channelId, grantedOn, ...body }: RecordConsentDto,
  ): Promise<RecordedConsent> {
    return this.recordConsent.execute(actor, personId, {
      ...body,
      channelId: channelId ?? null,
      grantedOn: grantedOn ?? undefined,
    });
  }

  @Get('persons/:id/consents')
  @Requires('person.read')
  @ApiOkResponse({ type: ConsentListDto })
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) personId: string): Promise<ConsentListDto> {
    return wholeList(await this.consents.findOfPerson(actor, personId));
  }

  @Get('cases/:id/consents')
  @Requires('case.read')
  @ApiOkResponse({ type: FamilyConsentListDto })
  async listOfCase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<ListOf<FamilyConsentRow>> {
    const { page, size, offset } = pageOf(query);
    const { consents, total } = await this.consents.findOfCase(actor, caseId, { size, offset });
    return { rows: consents, page: { page, size, total } };
  }

  @Post('consents/:id/withdraw')
  @Requires('consent.record')
  @HttpCode(200)
  @ApiOkResponse({ type: WithdrawnConsentDto })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: WithdrawConsentDto,
  ): Promise<WithdrawnConsentDto> {
    return this.withdrawConsent.execute(actor, id, version);
  }
}
