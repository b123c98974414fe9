import { ApiProperty } from '@nestjs/swagger';

export class LiveDto {
  @ApiProperty({ enum: ['live'] })
  status: 'live';
}

export class HealthCheckDto {
  @ApiProperty() ok: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'What is wrong and what to do; null when nothing is.' })
  problem: string | null;
}

export class ReadyDto {
  @ApiProperty({ enum: ['ready', 'not-ready'] })
  status: 'ready' | 'not-ready';

  @ApiProperty({ type: HealthCheckDto, description: 'The database answers the application’s role.' })
  database: HealthCheckDto;

  @ApiProperty({ type: HealthCheckDto, description: 'The migrations that ran are those of this version.' })
  migrations: HealthCheckDto;

  @ApiProperty({ type: HealthCheckDto, description: 'Work can be put on the queue.' })
  queue: HealthCheckDto;

  @ApiProperty({ type: HealthCheckDto, description: 'A worker is alive.' })
  worker: HealthCheckDto;
}
