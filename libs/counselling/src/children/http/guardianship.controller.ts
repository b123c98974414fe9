import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AppointGuardianAction } from '../actions/appoint-guardian.action.ts';
import { DoubtAgeAction } from '../actions/doubt-age.action.ts';
import { EndGuardianshipAction } from '../actions/end-guardianship.action.ts';
import { HearChildAction } from '../actions/hear-child.action.ts';
import { PlaceChildAction } from '../actions/place-child.action.ts';
import {
  AppointGuardianDto,
  DoubtAgeDto,
  EndGuardianshipDto,
  HearChildDto,
  MadeDto,
  MadeVersionDto,
  PlaceChildDto,
  SettleAgeDto,
} from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class GuardianshipController {
  constructor(
    private readonly doubtAge: DoubtAgeAction,
    private readonly appointGuardian: AppointGuardianAction,
    private readonly endGuardianship: EndGuardianshipAction,
    private readonly placeChild: PlaceChildAction,
    private readonly hearChild: HearChildAction,
  ) {}

  @Post('cases/:id/age-doubts')
  @Requires('child.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  doubt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: DoubtAgeDto,
  ): Promise<MadeVersionDto> {
    return this.doubtAge.execute(actor, caseId, body);
  }

  @Post('age-doubts/:id/settle')
  @Requires('child.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleAgeDto,
  ): Promise<MadeVersionDto> {
    return this.doubtAge.settle(actor, id, body);
  }

  @Post('cases/:id/guardianships')
  @Requires('guardianship.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  appoint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() { validTo, replaces, ...body }: AppointGuardianDto,
  ): Promise<MadeVersionDto> {
    return this.appointGuardian.execute(actor, caseId, {
      ...{ ...body, validTo: validTo ?? null, replaces: replaces ?? null },
    });
  }

  @Post('guardianships/:id/end')
  @Requires('guardianship.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndGuardianshipDto,
  ): Promise<MadeVersionDto> {
    return this.endGuardianship.execute(actor, id, body);
  }

  @Post('cases/:id/placements')
  @Requires('child.record')
  @ApiCreatedResponse({ type: MadeDto })
  place(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: PlaceChildDto,
  ): Promise<MadeDto> {
    return this.placeChild.execute(actor, caseId, body);
  }

  @Post('cases/:id/hearings')
  @Requires('child.record')
  @ApiCreatedResponse({ type: MadeDto })
  hear(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: HearChildDto,
  ): Promise<MadeDto> {
    return this.hearChild.execute(actor, caseId, { ...body, words: body.words ?? '' });
  }
}
