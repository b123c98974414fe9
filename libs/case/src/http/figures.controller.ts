import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseFiguresQuery } from '../data/case-figures.query.ts';
import { CaseFiguresDto, FiguresDto } from './figures.dto.ts';

@ApiTags('case')
@Controller('figures')
export class FiguresController {
  constructor(private readonly figures: CaseFiguresQuery) {}

  @Get('cases')
  @Requires('figures.read')
  @ApiOkResponse({ type: CaseFiguresDto })
  async countCases(@CurrentActor() actor: Actor, @Query() query: FiguresDto): Promise<CaseFiguresDto> {
    return wholeList((await this.figures.execute(actor, query.officeId)).figures);
  }
}
