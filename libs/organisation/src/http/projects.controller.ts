import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { RecordDonorAction } from '../actions/record-donor.action.ts';
import { RecordProjectAction } from '../actions/record-project.action.ts';
import { ProjectsQueries } from '../data/projects.queries.ts';
import { DonorListDto, ProjectListDto, RecordDonorDto, RecordedIdDto, RecordProjectDto } from './projects.dto.ts';

@ApiTags('organisation')
@Controller()
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsQueries,
    private readonly recordingDonor: RecordDonorAction,
    private readonly recordingProject: RecordProjectAction,
  ) {}

  @Get('donors')
  @Requires('programme.read')
  @ApiOkResponse({ type: DonorListDto })
  async listDonors(@CurrentActor() actor: Actor): Promise<DonorListDto> {
    return wholeList(await this.projects.donors(actor));
  }

  @Post('donors')
  @Requires('project.manage')
  @ApiCreatedResponse({ type: RecordedIdDto })
  recordDonor(@CurrentActor() actor: Actor, @Body() { name }: RecordDonorDto): Promise<RecordedIdDto> {
    return this.recordingDonor.execute(actor, name);
  }

  @Get('projects')
  @Requires('programme.read')
  @ApiOkResponse({ type: ProjectListDto })
  async listProjects(@CurrentActor() actor: Actor): Promise<ProjectListDto> {
    return wholeList(await this.projects.projects(actor));
  }

  @Post('projects')
  @Requires('project.manage')
  @ApiCreatedResponse({ type: RecordedIdDto })
  recordProject(@CurrentActor() actor: Actor, @Body() body: RecordProjectDto): Promise<RecordedIdDto> {
    return this.recordingProject.execute(actor, body);
  }
}
