import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AddUserAction } from '../actions/add-user.action.ts';
import { DisableUserAction } from '../actions/disable-user.action.ts';
import { ResetUserAction } from '../actions/reset-user.action.ts';
import { ListUsersQuery } from '../data/list-users.query.ts';
import {
  AddUserDto,
  DisableUserDto,
  ListUsersDto,
  ResetUserDto,
  UserAddedDto,
  UserListDto,
  UserVersionDto,
} from './users.dto.ts';

@ApiTags('access')
@Controller('users')
export class UsersController {
  constructor(
    private readonly list: ListUsersQuery,
    private readonly add: AddUserAction,
    private readonly disable: DisableUserAction,
    private readonly reset: ResetUserAction,
  ) {}

  @Get()
  @Requires('user.manage')
  @ApiOkResponse({ type: UserListDto })
  listUsers(@CurrentActor() actor: Actor, @Query() query: ListUsersDto): Promise<UserListDto> {
    return this.list.execute(actor, query);
  }

  @Post()
  @Requires('user.manage')
  @ApiCreatedResponse({ type: UserAddedDto })
  addUser(@CurrentActor() actor: Actor, @Body() body: AddUserDto): Promise<UserAddedDto> {
    return this.add.execute(actor, body);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Requires('user.manage')
  @ApiOkResponse({ type: UserVersionDto })
  disableUser(
    @CurrentActor() actor: Actor,
    @Param('id') userId: string,
    @Body() body: DisableUserDto,
  ): Promise<UserVersionDto> {
    return this.disable.execute(actor, { ...body, userId });
  }

  @Post(':id/reset')
  @HttpCode(200)
  @Requires('user.manage')
  @ApiOkResponse({ type: UserAddedDto })
  resetUser(
    @CurrentActor() actor: Actor,
    @Param('id') userId: string,
    @Body() body: ResetUserDto,
  ): Promise<UserAddedDto> {
    return this.reset.execute(actor, { ...body, userId });
  }
}
