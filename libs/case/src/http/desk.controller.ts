import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeskQuery } from '../list/desk.query.ts';
import { DeskDto } from './desk.dto.ts';

@ApiTags('case')
@Controller('desk')
export class DeskController {
  constructor(private readonly desk: DeskQuery) {}

  @Get()
  @Requires('notice.read')
  @ApiOkResponse({ type: DeskDto })
  getDesk(@CurrentActor() actor: Actor): Promise<DeskDto> {
    return this.desk.execute(actor);
  }
}
