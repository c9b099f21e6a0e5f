import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const EXAMPLES: Record<string, string> = {
  PORT: '3000',
  HOST: '0.0.0.0',
  BASE_URL: 'https://klimacert.example',
  DATABASE_URL: 'postgres://klimacert:secret@db:5432/klimacert',
  REDIS_URL: 'redis://redis:6379',
  SMTP_URL: 'smtp://user:secret@mail.example:587',
  MAIL_FROM: 'Klimacert <besked@klimacert.example>',
  STORAGE_DIR: '/var/lib/klimacert/documents',
  DATA_DIR: '/var/lib/klimacert',
  APP_SECRET: 'at least 32 random characters, e.g. from: openssl rand -base64 48',
  LOG_LEVEL: 'info',
  DATABASE_POOL_SIZE: '20',
  UPLOAD_LIMIT_MB: '100',
  WORKER_CONCURRENCY: '10',
  TRUST_PROXY: 'true',
};

/** Thrown at boot; its message names every faulty variable, its fault and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const empty = ({ value }: { value: unknown }) => (value === '' ? undefined : value);
const number = ({ value }: { value: unknown }) =>
  value === undefined || value === '' ? undefined : Number(value);

/** The environment as the product reads it. Everything is optional for the embedded default. */
export class Config {
  /** Port of the HTTP server. Default 3000. */
  @Transform(number)
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(65535)
  readonly PORT?: number;

  /** Address to listen on. Default 127.0.0.1 for the embedded default, 0.0.0.0 else. */
  @Transform(empty)
  @IsOptional()
  @IsString()
  readonly HOST?: string;

  /** The address that people use; it stands in every e-mail. */
  @Transform(empty)
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly BASE_URL?: string;

  /** PostgreSQL; without it the embedded default starts its own. */
  @Transform(empty)
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/.+/)
  readonly DATABASE_URL?: string;

  /** Redis for the queues; without it they run on PostgreSQL. */
  @Transform(empty)
  @IsOptional()
  @Matches(/^rediss?:\/\/.+/)
  readonly REDIS_URL?: string;

  /** The mail server; without it the embedded default keeps a local mailbox. */
  @Transform(empty)
  @IsOptional()
  @Matches(/^smtps?:\/\/.+/)
  readonly SMTP_URL?: string;

  /** Sender of all e-mail. */
  @Transform(empty)
  @IsOptional()
  @Matches(/^[^<>]+<[^@\s<>]+@[^@\s<>]+>$|^[^@\s<>]+@[^@\s<>]+$/)
  readonly MAIL_FROM?: string;

  /** Folder of uploaded documents. Default: `documents` in DATA_DIR. */
  @Transform(empty)
  @IsOptional()
  @IsString()
  readonly STORAGE_DIR?: string;

  /** Folder of the embedded default's own files. Default `.klimacert`. */
  @Transform(empty)
  @IsOptional()
  @IsString()
  readonly DATA_DIR?: string;

  /** Key of the links in e-mails; the same for every process. */
  @Transform(empty)
  @IsOptional()
  @MinLength(32)
  readonly APP_SECRET?: string;

  @Transform(empty)
  @IsOptional()
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  readonly LOG_LEVEL?: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

  /** Connections to PostgreSQL per process. Default 20. */
  @Transform(number)
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(500)
  readonly DATABASE_POOL_SIZE?: number;

  /** Largest upload in megabytes. Default 100. */
  @Transform(number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2048)
  readonly UPLOAD_LIMIT_MB?: number;

  /** Jobs that a worker runs at once. Default 10. */
  @Transform(number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  readonly WORKER_CONCURRENCY?: number;

  /** `true` behind a reverse proxy, so that client addresses come from X-Forwarded-For. Default false. */
  @Transform(({ value }: { value: unknown }) => {
    if (value === undefined || value === '') return undefined;
    return value === 'true' ? true : value === 'false' ? false : value;
  })
  @IsOptional()
  @IsBoolean()
  readonly TRUST_PROXY?: boolean;
}

/**
 * Reads and checks the environment.
 * @throws ConfigError naming each faulty variable, its fault and an example.
 */
export function loadConfig<Needed extends keyof Config = never>(
  env: NodeJS.ProcessEnv,
  required: readonly Needed[] = [],
): Config & Required<Pick<Config, Needed>> {
  const known = Object.fromEntries(Object.keys(EXAMPLES).map((name) => [name, env[name]]));
  const config = plainToInstance(Config, known, { exposeUnsetFields: false });
  const faults = validateSync(config).map((fault) => ({
    name: fault.property,
    fault: Object.values(fault.constraints ?? {}).join('; '),
  }));
  for (const name of required) {
    if (config[name] === undefined) faults.push({ name, fault: `${name} is required here` });
  }
  if (faults.length === 0) return config as Config & Required<Pick<Config, Needed>>;
  throw new ConfigError(
    [
      'The configuration is not valid:',
      ...faults.map(
        ({ name, fault }) =>
          `  ${name}: ${fault}. Got: ${shown(name, env[name])}. Example: ${name}=${EXAMPLES[name]}`,
      ),
    ].join('\n'),
  );
}

/** Secrets are never printed. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return 'nothing';
  return name === 'APP_SECRET'
    ? `${value.length} characters`
    : JSON.stringify(value.replace(/\/\/[^@/]*@/, '//***@'));
}
