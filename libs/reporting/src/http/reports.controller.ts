import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FigureCasesQuery } from '../data/figure-cases.query.ts';
import { InformationContactsQuery } from '../data/information-contacts.query.ts';
import { KeyFiguresQuery } from '../data/key-figures.query.ts';
import { StandingReportsQuery } from '../data/standing-reports.query.ts';
import { askedOf } from './asked.ts';
import { FigureCasesAskedDto, FigureCasesDto } from './figure-cases.dto.ts';
import { KeyFiguresAskedDto, KeyFiguresDto } from './key-figures.dto.ts';
import {
  CaseloadPerWorkerDto,
  CasesByStageDto,
  ContactsAskedDto,
  DeadlinesAheadDto,
  InformationContactsDto,
  StandingAskedDto,
} from './standing-reports.dto.ts';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly keyFigures: KeyFiguresQuery,
    private readonly cases: FigureCasesQuery,
    private readonly standing: StandingReportsQuery,
    private readonly contacts: InformationContactsQuery,
  ) {}

  @Get('key-figures')
  @Requires('figures.read')
  @ApiOkResponse({ type: KeyFiguresDto })
  countKeyFigures(
    @CurrentActor() actor: Actor,
    @Query() { withPyramid, ...query }: KeyFiguresAskedDto,
  ): Promise<KeyFiguresDto> {
    return this.keyFigures[withPyramid ? 'withPyramid' : 'execute'](actor, askedOf(query));
  }

  @Get('key-figures/cases')
  @Requires('figures.read')
  @ApiOkResponse({ type: FigureCasesDto })
  listFigureCases(@CurrentActor() actor: Actor, @Query() query: FigureCasesAskedDto): Promise<FigureCasesDto> {
    return this.cases.execute(actor, askedOf(query), query);
  }

  @Get('cases-by-stage')
  @Requires('figures.read')
  @ApiOkResponse({ type: CasesByStageDto })
  countCasesByStage(@CurrentActor() actor: Actor, @Query() query: StandingAskedDto): Promise<CasesByStageDto> {
    return this.standing.casesByStage(actor, query.officeId ?? []);
  }

  @Get('caseload-per-worker')
  @Requires('figures.read')
  @ApiOkResponse({ type: CaseloadPerWorkerDto })
  countCaseload(@CurrentActor() actor: Actor, @Query() query: StandingAskedDto): Promise<CaseloadPerWorkerDto> {
    return this.standing.caseloadPerWorker(actor, query.officeId ?? []);
  }

  @Get('deadlines-ahead')
  @Requires('figures.read')
  @ApiOkResponse({ type: DeadlinesAheadDto })
  countDeadlines(@CurrentActor() actor: Actor, @Query() query: StandingAskedDto): Promise<DeadlinesAheadDto> {
    return this.standing.deadlinesAhead(actor, query.officeId ?? []);
  }

  @Get('information-contacts')
  @Requires('figures.read')
  @ApiOkResponse({ type: InformationContactsDto })
  countContacts(@CurrentActor() actor: Actor, @Query() query: ContactsAskedDto): Promise<InformationContactsDto> {
    return this.contacts.execute(actor, query, query.officeId ?? []);
  }
}
