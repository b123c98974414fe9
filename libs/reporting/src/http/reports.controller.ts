import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KeyFiguresQuery } from '../data/key-figures.query.ts';
import { askedOf } from './asked.ts';
import { FiguresAskedDto, KeyFiguresDto } from './key-figures.dto.ts';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly keyFigures: KeyFiguresQuery) {}

  @Get('key-figures')
  @Requires('figures.read')
  @ApiOkResponse({ type: KeyFiguresDto })
  countKeyFigures(@CurrentActor() actor: Actor, @Query() query: FiguresAskedDto): Promise<KeyFiguresDto> {
    return this.keyFigures.execute(actor, askedOf(query));
  }
}
