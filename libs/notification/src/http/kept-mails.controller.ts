import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { KeptMailsQueries } from '../data/kept-mails.queries.ts';
import { KeptMailListDto, KeptMailWordsDto } from './notification.dto.ts';

@ApiTags('kept-mails')
@Controller('kept-mails')
export class KeptMailsController {
  constructor(private readonly keptMails: KeptMailsQueries) {}

  @Get()
  @Requires('mail.read')
  @ApiOkResponse({ type: KeptMailListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<KeptMailListDto> {
    const { page, size, offset } = pageOf(query);
    const { mails, total } = await this.keptMails.find(actor, { size, offset });
    return { rows: [...mails], page: { page, size, total } };
  }

  @Get(':id')
  @Requires('mail.read')
  @ApiOkResponse({ type: KeptMailWordsDto })
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<KeptMailWordsDto> {
    return this.keptMails.get(actor, id);
  }
}
