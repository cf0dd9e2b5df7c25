import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { BookingModule, bookingContract } from '@hearth/booking/api';
import { bookingPermissions } from '@hearth/booking/domain';
import { PeopleModule, peopleContract } from '@hearth/people/api';
import { peoplePermissions } from '@hearth/people/domain';
import { KernelModule } from '@hearth/shared/api-kernel';
import { signInContract, SignInModule } from '@hearth/shared/sign-in';
import { WorkplaceModule, workplaceContract } from '@hearth/workplace/api';
import { workplacePermissions } from '@hearth/workplace/domain';
import type { Config } from './config';
import { databaseOptions } from './database';
import { version } from './version';

const contracts = [signInContract, peopleContract, workplaceContract, bookingContract];
const permissions = { ...peoplePermissions, ...workplacePermissions, ...bookingPermissions };

/** Puts the slices together. */
@Module({})
export class AppModule {
  static for(config: Config, publicUrl: string, log: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { logger: log }, useExisting: true }),
        TypeOrmModule.forRoot({ ...databaseOptions(config.DATABASE_URL, config.DATABASE_CONNECTIONS), retryAttempts: 1 }),
        KernelModule.for({
          databaseUrl: config.DATABASE_URL,
          runsJobs: config.JOBS === 'here',
          permissions,
          contracts,
          build: { version, node: process.version, signIn: config.SIGN_IN },
        }),
        SignInModule.for({ adapter: config.SIGN_IN, publicUrl, attemptsPerMinute: config.SIGN_INS_PER_MINUTE }),
        PeopleModule,
        WorkplaceModule,
        BookingModule,
      ],
    };
  }
}
