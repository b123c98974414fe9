import { ApiProperty } from '@nestjs/swagger';
import { INSTALLATION_MODES, type InstallationMode } from '@homeward/contracts';

export class InstallationDto {
  @ApiProperty({
    enum: INSTALLATION_MODES,
    nullable: true,
    description: '`demo` holds made-up people only, `live` real ones; null until the first row.',
  })
  mode: InstallationMode | null;
}
