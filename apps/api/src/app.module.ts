import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
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
import { logOptions } from './log';
import packageJson from '../../../package.json' with { type: 'json' };

const contracts = [signInContract, peopleContract, workplaceContract, bookingContract];
const permissions = { ...peoplePermissions, ...workplacePermissions, ...bookingPermissions };

/** Puts the slices together. */
@Module({})
export class AppModule {
  static for(config: Config, publicUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logOptions(config.LOG_LEVEL)),
        TypeOrmModule.forRoot({ ...databaseOptions(config.DATABASE_URL, config.DATABASE_CONNECTIONS), retryAttempts: 5, retryDelay: 1_000 }),
        KernelModule.for({
          databaseUrl: config.DATABASE_URL,
          runsJobs: config.JOBS === 'here',
          permissions,
          contracts,
          build: { version: packageJson.version, node: process.version, signIn: config.SIGN_IN },
        }),
        SignInModule.for({ adapter: config.SIGN_IN, publicUrl }),
        PeopleModule,
        WorkplaceModule,
        BookingModule,
      ],
    };
  }
}
