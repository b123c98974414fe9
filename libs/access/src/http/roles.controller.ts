import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { EndRoleAction } from '../actions/end-role.action.ts';
import { GrantRoleAction } from '../actions/grant-role.action.ts';
import { EndRoleDto, RoleGrantDto, UserVersionDto } from './users.dto.ts';

@ApiTags('access')
@Controller('users/:id/roles')
export class RolesController {
  constructor(
    private readonly grant: GrantRoleAction,
    private readonly end: EndRoleAction,
  ) {}

  @Post()
  @Requires('user.manage')
  @ApiCreatedResponse({ type: UserVersionDto })
  grantRole(
    @CurrentActor() actor: Actor,
    @Param('id') userId: string,
    @Body() body: RoleGrantDto,
  ): Promise<UserVersionDto> {
    return this.grant.execute(actor, { ...body, userId });
  }

  @Post(':roleId/end')
  @HttpCode(200)
  @Requires('user.manage')
  @ApiOkResponse({ type: UserVersionDto })
  endRole(
    @CurrentActor() actor: Actor,
    @Param('id') userId: string,
    @Param('roleId') roleId: string,
    @Body() body: EndRoleDto,
  ): Promise<UserVersionDto> {
    return this.end.execute(actor, { userId, roleId, version: body.version });
  }
}
