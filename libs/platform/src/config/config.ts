import 'reflect-metadata';
import path from 'node:path';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const POSTGRES_URL = /^postgres(ql)?:\/\//;
const REDIS_URL = /^rediss?:\/\//;
const SMTP_URL = /^smtps?:\/\//;

/** Everything the installation can be told from outside, read once at boot. Secrets have no default. */
export class Config {
  /** Where the embedded database, secrets and files live. */
  @IsString()
  @MinLength(1)
  HOMEWARD_HOME: string = path.resolve('.homeward');

  /** Where encrypted files lie; in the home when absent. Back it up with the database. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  FILES_DIR?: string;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 3000;

  /** The interface the API listens on; loopback unless said otherwise. */
  @IsString()
  HOST: string = '127.0.0.1';

  /** The address people type, for links in mails and the Secure mark of cookies. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_URL?: string;

  /** The owning role's database; when set the embedded server is not used. Only migrate, start and doctor need it. */
  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_URL?: string;

  /** The application role's database. Derived from DATABASE_URL when absent. */
  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_APP_URL?: string;

  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL: number = 20;

  /** Redis or Valkey for the queues; without it they live in PostgreSQL. */
  @IsOptional()
  @Matches(REDIS_URL)
  REDIS_URL?: string;

  /** Without it mails are kept and readable in the app instead of sent. */
  @IsOptional()
  @Matches(SMTP_URL)
  SMTP_URL?: string;

  @IsString()
  MAIL_FROM: string = 'no-reply@homeward.invalid';

  /** 32 bytes in hex; made in the home by `homeward start` when absent. Encrypts second-factor secrets. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  HOMEWARD_SECRET?: string;

  /** Moves the clock, in milliseconds; refused by a live installation. */
  @Type(() => Number)
  @IsInt()
  HOMEWARD_CLOCK_OFFSET_MS: number = 0;

  /** Addresses of reverse proxies whose X-Forwarded-For is believed, with commas; without any, the socket's address counts. */
  @IsOptional()
  @Matches(/^[0-9a-fA-F.:/]+(,\s*[0-9a-fA-F.:/]+)*$/)
  TRUSTED_PROXIES?: string;

  /** Requests a minute from one address, whatever they ask; 0 sets no limit. An office often shares one address. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  RATE_LIMIT_PER_MINUTE: number = 3000;

  /** The IANA zone in which nightly work runs at night. What is due by an office's own day follows that office's zone. */
  @IsTimeZone()
  NIGHT_ZONE: string = 'Europe/Brussels';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: string = 'info';
}

/** @throws Error naming each variable that is wrong and what it must be */
export function loadConfig(env: NodeJS.ProcessEnv = readEnvironment()): Config {
  const known = Object.fromEntries(
    Object.keys(describeConfig()).flatMap((key) =>
      env[key] === undefined || env[key] === '' ? [] : [[key, env[key]]],
    ),
  );
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  config.HOMEWARD_HOME = path.resolve(config.HOMEWARD_HOME);
  if (config.FILES_DIR) config.FILES_DIR = path.resolve(config.FILES_DIR);
  const problems = validateSync(config, { whitelist: true });
  if (problems.length > 0) {
    const lines = problems.map(
      (problem) => `  ${problem.property}: ${Object.values(problem.constraints ?? {}).join('; ')}`,
    );
    throw new Error(`The settings are not right:\n${lines.join('\n')}`);
  }
  return config;
}

/** The names of all settings, with their defaults. */
export function describeConfig(): Readonly<Record<keyof Config, unknown>> {
  const defaults = new Config();
  return {
    HOMEWARD_HOME: defaults.HOMEWARD_HOME,
    FILES_DIR: undefined,
    PORT: defaults.PORT,
    HOST: defaults.HOST,
    PUBLIC_URL: undefined,
    DATABASE_URL: undefined,
    DATABASE_APP_URL: undefined,
    DATABASE_POOL: defaults.DATABASE_POOL,
    REDIS_URL: undefined,
    SMTP_URL: undefined,
    MAIL_FROM: defaults.MAIL_FROM,
    HOMEWARD_SECRET: undefined,
    HOMEWARD_CLOCK_OFFSET_MS: 0,
    TRUSTED_PROXIES: undefined,
    RATE_LIMIT_PER_MINUTE: defaults.RATE_LIMIT_PER_MINUTE,
    NIGHT_ZONE: defaults.NIGHT_ZONE,
    LOG_LEVEL: defaults.LOG_LEVEL,
  };
}

/** The environment of a process we start: our own, with these settings made explicit. */
export function environmentOfChild(settings: Partial<Record<keyof Config, string>>): NodeJS.ProcessEnv {
  return { ...readEnvironment(), ...settings };
}

/** Takes over settings that a process we started was given after its beginning, before it reads them. */
export function adoptSettings(settings: Partial<Record<keyof Config, string>>): void {
  Object.assign(readEnvironment(), settings);
}

function readEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}
