import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BoardDto, BoardFiltersDto } from './board.dto.ts';
import { BoardQuery } from './board.query.ts';

@ApiTags('case')
@Controller('board')
export class BoardController {
  constructor(private readonly board: BoardQuery) {}

  @Get()
  @Requires('case.assign')
  @ApiOkResponse({ type: BoardDto })
  getBoard(@CurrentActor() actor: Actor, @Query() query: BoardFiltersDto): Promise<BoardDto> {
    return this.board.execute(actor, query.officeId);
  }
}
