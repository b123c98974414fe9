import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { ErasePersonAction } from '../actions/erase-person.action.ts';
import { ErasePersonDto, ErasureDto } from './audit.dto.ts';

@ApiTags('audit')
@Controller('erasures')
export class ErasuresController {
  constructor(private readonly erasePerson: ErasePersonAction) {}

  /** Forgets a person: names, contacts, notes, kept mails and audited values. It cannot be taken back. */
  @Post()
  @Requires('data.erase')
  @ApiCreatedResponse({ type: ErasureDto })
  async erase(@CurrentActor() actor: Actor, @Body() body: ErasePersonDto): Promise<ErasureDto> {
    return this.erasePerson.execute(actor, body);
  }
}
