import {
  CurrentActor,
  IdField,
  IntegerField,
  listDto,
  Requires,
  TextField,
  VersionField,
  wholeList,
  type Actor,
  type ListOf,
} from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CloseRoomAction } from '../actions/close-room.action.ts';
import { OpenRoomAction } from '../actions/open-room.action.ts';
import { RoomsQueries } from '../data/rooms.queries.ts';

export class OpenRoomDto {
  @IdField({ about: 'The office it is in.' })
  officeId: string;

  @TextField({ about: 'What it is called on the door.', max: 100 })
  name: string;

  @IntegerField({ about: 'How many people it seats.', min: 1, max: 500 })
  places: number;
}

export class CloseRoomDto {
  @VersionField()
  version: number;
}

export class RoomFiltersDto {
  @IdField({ about: 'Only this office; all of yours when absent.', optional: true })
  officeId?: string;
}

export class RoomVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RoomDto extends RoomVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer' }) places: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
}

const RoomListDto = listDto(RoomDto);

@ApiTags('case')
@Controller('rooms')
export class RoomsController {
  constructor(
    private readonly opening: OpenRoomAction,
    private readonly closing: CloseRoomAction,
    private readonly rooms: RoomsQueries,
  ) {}

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: RoomListDto })
  async listRooms(@CurrentActor() actor: Actor, @Query() query: RoomFiltersDto): Promise<ListOf<RoomDto>> {
    return wholeList(await this.rooms.list(actor, query.officeId));
  }

  @Post()
  @Requires('room.manage')
  @ApiCreatedResponse({ type: RoomVersionDto })
  openRoom(@CurrentActor() actor: Actor, @Body() body: OpenRoomDto): Promise<RoomVersionDto> {
    return this.opening.execute(actor, body);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('room.manage')
  @ApiOkResponse({ type: RoomVersionDto })
  closeRoom(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) roomId: string,
    @Body() body: CloseRoomDto,
  ): Promise<RoomVersionDto> {
    return this.closing.execute(actor, { ...body, roomId });
  }
}
