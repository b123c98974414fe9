import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { FinishChildTaskAction } from '../actions/finish-child-task.action.ts';
import { ChildrenQueries } from '../data/children.queries.ts';
import { ChildListDto, ProtectionRecordListDto, TaskVersionDto } from './children.dto.ts';
import { MadeVersionDto } from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class ChildrenController {
  constructor(
    private readonly children: ChildrenQueries,
    private readonly finishTask: FinishChildTaskAction,
  ) {}

  @Get('cases/:id/children')
  @Requires('case.read')
  @ApiOkResponse({ type: ChildListDto })
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<ChildListDto> {
    return wholeList(await this.children.findOfCase(actor, caseId));
  }

  @Get('cases/:id/protection-records')
  @Requires('case.read')
  @ApiOkResponse({ type: ProtectionRecordListDto })
  async records(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ProtectionRecordListDto> {
    return wholeList(await this.children.recordsOfCase(actor, caseId));
  }

  @Post('child-tasks/:id/finish')
  @Requires('child.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  finish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TaskVersionDto,
  ): Promise<MadeVersionDto> {
    return this.finishTask.execute(actor, id, body);
  }
}
