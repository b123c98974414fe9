import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '@homeward/platform';
import { InstallationDto } from './installation.dto.ts';
import { InstallationQuery } from './installation.query.ts';

@ApiTags('installation')
@Controller('installation')
export class InstallationController {
  constructor(private readonly installation: InstallationQuery) {}

  @Get()
  @OpenToAll('the page before sign-in must say whether this is a demonstration')
  @ApiOkResponse({ type: InstallationDto })
  showInstallation(): Promise<InstallationDto> {
    return this.installation.execute();
  }
}
