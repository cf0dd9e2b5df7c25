import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Clock } from './clock';
import { GraphQLModule } from '@nestjs/graphql';
import { ContractCheck } from './graphql/contract-check';
import { graphqlOptions } from './graphql/graphql-options';
import { type BuildFacts, buildFacts, Health } from './health/health';
import { HealthController } from './health/health.controller';
import { HttpFaultFilter } from './http/http-fault.filter';
import { Heartbeat } from './jobs/heartbeat';
import { JobQueue, jobQueueOptions } from './jobs/job-queue';
import kernelContract from './kernel.graphql';
import { KeyKeeping } from './key-keeping';
import { Broadcast, listenUrl } from './live/broadcast';
import { PermissionGuard } from './permission.guard';
import { Permissions, permissionTable, type PermissionTable } from './permissions';
import { UnitOfWork } from './unit-of-work';
import { Words } from './words';

/** What the kernel has to be told by the app. */
export interface KernelOptions {
  readonly databaseUrl: string;
  readonly runsJobs: boolean;
  readonly permissions: PermissionTable;
  /** The text of every slice's .graphql file. */
  readonly contracts: readonly string[];
  readonly build: BuildFacts;
}

const offered = [Clock, UnitOfWork, Broadcast, JobQueue, Permissions, Words, ContractCheck];

/** What every slice stands on. */
@Global()
@Module({})
export class KernelModule {
  static for(options: KernelOptions): DynamicModule {
    return {
      module: KernelModule,
      imports: [DiscoveryModule, GraphQLModule.forRoot(graphqlOptions([kernelContract, ...options.contracts]))],
      controllers: [HealthController],
      providers: [
        ...offered,
        Heartbeat,
        Health,
        KeyKeeping,
        { provide: listenUrl, useValue: options.databaseUrl },
        { provide: jobQueueOptions, useValue: { databaseUrl: options.databaseUrl, runsJobs: options.runsJobs } },
        { provide: permissionTable, useValue: options.permissions },
        { provide: buildFacts, useValue: options.build },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: HttpFaultFilter },
      ],
      exports: offered,
    };
  }
}
