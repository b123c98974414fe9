import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { AddApiKeyAction } from '../actions/add-api-key.action.ts';
import { RevokeApiKeyAction } from '../actions/revoke-api-key.action.ts';
import { ListApiKeysQuery } from '../data/list-api-keys.query.ts';
import { AddApiKeyDto, ApiKeyAddedDto, ApiKeyListDto } from './users.dto.ts';

@ApiTags('access')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly list: ListApiKeysQuery,
    private readonly add: AddApiKeyAction,
    private readonly revoke: RevokeApiKeyAction,
  ) {}

  @Get()
  @Requires('api-key.manage')
  @ApiOkResponse({ type: ApiKeyListDto })
  listKeys(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ApiKeyListDto> {
    return this.list.execute(actor, query);
  }

  @Post()
  @Requires('api-key.manage')
  @ApiCreatedResponse({ type: ApiKeyAddedDto })
  addKey(@CurrentActor() actor: Actor, @Body() body: AddApiKeyDto): Promise<ApiKeyAddedDto> {
    return this.add.execute(actor, { ...body, expiresAt: new Date(body.expiresAt) });
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('api-key.manage')
  @ApiNoContentResponse()
  async revokeKey(@CurrentActor() actor: Actor, @Param('id') keyId: string): Promise<void> {
    await this.revoke.execute(actor, keyId);
  }
}
