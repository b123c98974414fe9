import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AddContactChannelAction } from '../actions/add-contact-channel.action.ts';
import { ChangeContactChannelAction } from '../actions/change-contact-channel.action.ts';
import { EndContactChannelAction } from '../actions/end-contact-channel.action.ts';
import {
  AddContactChannelDto,
  ChangeContactChannelDto,
  ContactChannelAddedDto,
  ContactChannelChangedDto,
  EndContactChannelDto,
} from './contact-channels.dto.ts';

@ApiTags('beneficiary')
@Controller()
export class ContactChannelsController {
  constructor(
    private readonly adding: AddContactChannelAction,
    private readonly changing: ChangeContactChannelAction,
    private readonly ending: EndContactChannelAction,
  ) {}

  @Post('persons/:id/contact-channels')
  @Requires('person.register')
  @ApiCreatedResponse({ type: ContactChannelAddedDto })
  addContactChannel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() body: AddContactChannelDto,
  ): Promise<ContactChannelAddedDto> {
    return this.adding.execute(actor, { ...body, personId });
  }

  @Post('contact-channels/:id/change')
  @HttpCode(200)
  @Requires('person.register')
  @ApiOkResponse({ type: ContactChannelChangedDto })
  changeContactChannel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) channelId: string,
    @Body() body: ChangeContactChannelDto,
  ): Promise<ContactChannelChangedDto> {
    return this.changing.execute(actor, { ...body, channelId });
  }

  @Post('contact-channels/:id/end')
  @HttpCode(200)
  @Requires('person.register')
  @ApiOkResponse({ type: ContactChannelChangedDto })
  endContactChannel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) channelId: string,
    @Body() body: EndContactChannelDto,
  ): Promise<ContactChannelChangedDto> {
    return this.ending.execute(actor, { ...body, channelId });
  }
}
