import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FigureCasesQuery } from '../data/figure-cases.query.ts';
import { KeyFiguresQuery } from '../data/key-figures.query.ts';
import { askedOf } from './asked.ts';
import { FigureCasesAskedDto, FigureCasesDto } from './figure-cases.dto.ts';
import { FiguresAskedDto, KeyFiguresDto } from './key-figures.dto.ts';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly keyFigures: KeyFiguresQuery,
    private readonly cases: FigureCasesQuery,
  ) {}

  @Get('key-figures')
  @Requires('figures.read')
  @ApiOkResponse({ type: KeyFiguresDto })
  countKeyFigures(@CurrentActor() actor: Actor, @Query() query: FiguresAskedDto): Promise<KeyFiguresDto> {
    return this.keyFigures.execute(actor, askedOf(query));
  }

  @Get('key-figures/cases')
  @Requires('figures.read')
  @ApiOkResponse({ type: FigureCasesDto })
  listFigureCases(@CurrentActor() actor: Actor, @Query() query: FigureCasesAskedDto): Promise<FigureCasesDto> {
    return this.cases.execute(actor, askedOf(query), query);
  }
}
