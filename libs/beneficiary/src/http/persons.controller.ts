import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { CorrectPersonAction } from '../actions/correct-person.action.ts';
import { RegisterPersonAction } from '../actions/register-person.action.ts';
import { FindDuplicatesQuery } from '../data/find-duplicates.query.ts';
import { MatchPersonsQuery } from '../data/match-persons.query.ts';
import { PersonQueries } from '../data/person.queries.ts';
import { SearchPersonsQuery } from '../data/search-persons.query.ts';
import { CorrectPersonDto, PersonCorrectedDto } from './correct-person.dto.ts';
import {
  DuplicatesShownDto,
  FindDuplicatesDto,
  LikelyDuplicateDto,
  MatchPersonsDto,
  PersonDto,
  PersonMatchesDto,
  PersonsFoundDto,
  RegisteredDto,
  RegisterPersonDto,
  SearchPersonsDto,
} from './persons.dto.ts';

@ApiTags('beneficiary')
@ApiExtraModels(LikelyDuplicateDto)
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly registering: RegisterPersonAction,
    private readonly correcting: CorrectPersonAction,
    private readonly persons: PersonQueries,
    private readonly searching: SearchPersonsQuery,
    private readonly matching: MatchPersonsQuery,
    private readonly duplicates: FindDuplicatesQuery,
  ) {}

  @Post('search')
  @HttpCode(200)
  @Requires('person.read')
  @ApiOkResponse({ type: PersonsFoundDto })
  searchPersons(@CurrentActor() actor: Actor, @Body() body: SearchPersonsDto): Promise<PersonsFoundDto> {
    return this.searching.execute(actor, body);
  }

  @Post('match')
  @HttpCode(200)
  @Requires('person.match')
  @ApiOkResponse({ type: PersonMatchesDto })
  async matchPersons(@CurrentActor() actor: Actor, @Body() body: MatchPersonsDto): Promise<PersonMatchesDto> {
    return wholeList((await this.matching.execute(actor, body)).matches);
  }

  @Post('duplicates')
  @HttpCode(200)
  @Requires('person.register')
  @ApiOkResponse({ type: DuplicatesShownDto })
  async findDuplicates(@CurrentActor() actor: Actor, @Body() body: FindDuplicatesDto): Promise<DuplicatesShownDto> {
    return wholeList(await this.duplicates.execute(actor, body));
  }

  @Post()
  @Requires('person.register')
  @ApiCreatedResponse({ type: RegisteredDto })
  registerPerson(@CurrentActor() actor: Actor, @Body() body: RegisterPersonDto): Promise<RegisteredDto> {
    return this.registering.execute(actor, body);
  }

  @Get(':id')
  @Requires('person.read')
  @ApiOkResponse({ type: PersonDto })
  getPerson(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) personId: string): Promise<PersonDto> {
    return this.persons.get(actor, personId);
  }

  @Post(':id/correct')
  @HttpCode(200)
  @Requires('person.correct')
  @ApiOkResponse({ type: PersonCorrectedDto })
  correctPerson(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() body: CorrectPersonDto,
  ): Promise<PersonCorrectedDto> {
    return this.correcting.execute(actor, { ...body, personId });
  }
}
