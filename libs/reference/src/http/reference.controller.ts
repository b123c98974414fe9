import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, listDto, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { PUBLISHED_RETURNS } from '../data-sets/published-returns.ts';
import { HolidayQueries } from '../data/holiday.queries.ts';
import { ReferenceQueries } from '../data/reference.queries.ts';
import { VisaRegimeQueries } from '../data/visa-regime.queries.ts';
import { PublishedReturnsDto, publishedReturnsDto } from './published-returns.dto.ts';
import {
  AirportDto,
  CountryDto,
  CurrencyDto,
  HolidayDto,
  LanguageDto,
  LegalStatusDto,
  NamesIn,
  OfCalendar,
  OnDay,
  RegionDto,
  SourceDto,
  VisaRegimeDto,
} from './reference.dto.ts';

/** Public facts that change with a release: the caller's own browser may keep them for an hour. */
const KEPT_AN_HOUR = Header('Cache-Control', 'private, max-age=3600');

@ApiTags('reference')
@Controller('reference')
export class ReferenceController {
  constructor(
    private readonly reference: ReferenceQueries,
    private readonly visaRegimes: VisaRegimeQueries,
    private readonly holidays: HolidayQueries,
  ) {}

  @Get('countries')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(CountryDto) })
  async listCountries(@CurrentActor() actor: Actor, @Query() query: NamesIn): Promise<ListOf<CountryDto>> {
    return wholeList(await this.reference.countries(actor, query.language ?? 'en'));
  }

  @Get('languages')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(LanguageDto) })
  async listLanguages(@CurrentActor() actor: Actor, @Query() query: NamesIn): Promise<ListOf<LanguageDto>> {
    return wholeList(await this.reference.languages(actor, query.language ?? 'en'));
  }

  @Get('regions')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(RegionDto) })
  async listRegions(@CurrentActor() actor: Actor): Promise<ListOf<RegionDto>> {
    return wholeList(await this.reference.regions(actor));
  }

  @Get('currencies')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(CurrencyDto) })
  async listCurrencies(@CurrentActor() actor: Actor): Promise<ListOf<CurrencyDto>> {
    return wholeList(await this.reference.currencies(actor));
  }

  @Get('visa-regimes')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(VisaRegimeDto) })
  async listVisaRegimes(@CurrentActor() actor: Actor): Promise<ListOf<VisaRegimeDto>> {
    return wholeList(await this.visaRegimes.list(actor));
  }

  @Get('visa-regimes/:countryCode')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: VisaRegimeDto })
  readVisaRegime(
    @CurrentActor() actor: Actor,
    @Param('countryCode') countryCode: string,
    @Query() query: OnDay,
  ): Promise<VisaRegimeDto> {
    return this.visaRegimes.on(actor, countryCode, query.day);
  }

  @Get('holidays')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(HolidayDto) })
  async listHolidays(@CurrentActor() actor: Actor, @Query() query: OfCalendar): Promise<ListOf<HolidayDto>> {
    return wholeList(await this.holidays.list(actor, query.calendar));
  }

  @Get('legal-statuses')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(LegalStatusDto) })
  async listLegalStatuses(@CurrentActor() actor: Actor): Promise<ListOf<LegalStatusDto>> {
    return wholeList(await this.reference.legalStatuses(actor));
  }

  @Get('airports')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(AirportDto) })
  async listAirports(@CurrentActor() actor: Actor): Promise<ListOf<AirportDto>> {
    return wholeList(await this.reference.airports(actor));
  }

  /** Yearly totals as published, for a screen that sets its own figures beside them. */
  @Get('published-returns')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(PublishedReturnsDto) })
  listPublishedReturns(): ListOf<PublishedReturnsDto> {
    return wholeList(PUBLISHED_RETURNS.map(publishedReturnsDto));
  }

  @Get('sources')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: listDto(SourceDto) })
  async listSources(@CurrentActor() actor: Actor): Promise<ListOf<SourceDto>> {
    return wholeList(await this.reference.sources(actor));
  }
}
