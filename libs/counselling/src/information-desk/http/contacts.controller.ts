import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpenedCaseDto, type OpenedCase } from '@homeward/case';
import { CurrentActor, pageOf, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { RecordContactAction } from '../actions/record-contact.action.ts';
import { TurnIntoCaseAction } from '../actions/turn-into-case.action.ts';
import { ContactsQueries, type ContactRow, type InformationFigure } from '../data/contacts.queries.ts';
import {
  ContactDto,
  ContactFiltersDto,
  ContactListDto,
  InformationFigureListDto,
  InformationFiguresQuery,
  RecordContactDto,
  RecordedContactDto,
  TurnIntoCaseDto,
} from './contacts.dto.ts';

@ApiTags('information desk')
@Controller()
export class ContactsController {
  constructor(
    private readonly recordContact: RecordContactAction,
    private readonly turnIntoCase: TurnIntoCaseAction,
    private readonly contacts: ContactsQueries,
  ) {}

  @Post('information-contacts')
  @Requires('contact.record')
  @ApiCreatedResponse({ type: RecordedContactDto })
  record(@CurrentActor() actor: Actor, @Body() body: RecordContactDto): Promise<RecordedContactDto> {
    return this.recordContact.execute(actor, body);
  }

  @Get('information-contacts')
  @Requires('contact.read')
  @ApiOkResponse({ type: ContactListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: ContactFiltersDto): Promise<ListOf<ContactRow>> {
    const { page, size, offset } = pageOf(query);
    const { contacts, total } = await this.contacts.find(actor, { ...query, size, offset });
    return { rows: contacts, page: { page, size, total } };
  }

  @Get('information-contacts/:id')
  @Requires('contact.record')
  @ApiOkResponse({ type: ContactDto })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContactRow> {
    return this.contacts.get(actor, id);
  }

  @Post('information-contacts/:id/case')
  @Requires('contact.record')
  @ApiCreatedResponse({ type: OpenedCaseDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TurnIntoCaseDto,
  ): Promise<OpenedCase> {
    return this.turnIntoCase.execute(actor, id, body);
  }

  @Get('figures/information')
  @Requires('figures.read')
  @ApiOkResponse({ type: InformationFigureListDto })
  async figures(
    @CurrentActor() actor: Actor,
    @Query() { year }: InformationFiguresQuery,
  ): Promise<ListOf<InformationFigure>> {
    return wholeList(await this.contacts.count(actor, year));
  }
}
