import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { HolidayQueries } from '../data/holiday.queries.ts';
import { ReferenceQueries } from '../data/reference.queries.ts';
import { VisaRegimeQueries } from '../data/visa-regime.queries.ts';
import {
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
  @ApiOkResponse({ type: CountryDto, isArray: true })
  listCountries(@CurrentActor() actor: Actor, @Query() query: NamesIn): Promise<CountryDto[]> {
    return this.reference.countries(actor, query.language ?? 'en');
  }

  @Get('languages')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: LanguageDto, isArray: true })
  listLanguages(@CurrentActor() actor: Actor, @Query() query: NamesIn): Promise<LanguageDto[]> {
    return this.reference.languages(actor, query.language ?? 'en');
  }

  @Get('regions')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: RegionDto, isArray: true })
  listRegions(@CurrentActor() actor: Actor): Promise<RegionDto[]> {
    return this.reference.regions(actor);
  }

  @Get('currencies')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: CurrencyDto, isArray: true })
  listCurrencies(@CurrentActor() actor: Actor): Promise<CurrencyDto[]> {
    return this.reference.currencies(actor);
  }

  @Get('visa-regimes')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: VisaRegimeDto, isArray: true })
  listVisaRegimes(@CurrentActor() actor: Actor): Promise<VisaRegimeDto[]> {
    return this.visaRegimes.list(actor);
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
  @ApiOkResponse({ type: HolidayDto, isArray: true })
  listHolidays(@CurrentActor() actor: Actor, @Query() query: OfCalendar): Promise<HolidayDto[]> {
    return this.holidays.list(actor, query.calendar);
  }

  @Get('legal-statuses')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: LegalStatusDto, isArray: true })
  listLegalStatuses(@CurrentActor() actor: Actor): Promise<LegalStatusDto[]> {
    return this.reference.legalStatuses(actor);
  }

  @Get('sources')
  @Requires('reference.read')
  @KEPT_AN_HOUR
  @ApiOkResponse({ type: SourceDto, isArray: true })
  listSources(@CurrentActor() actor: Actor): Promise<SourceDto[]> {
    return this.reference.sources(actor);
  }
}
