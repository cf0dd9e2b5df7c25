import { Module } from '@nestjs/common';
import { FloorFieldsResolver } from './floor-fields.resolver';
import { SiteFieldsResolver } from './site-fields.resolver';
import { WorkplaceLoaders } from './workplace.loaders';
import { WorkplaceQueries } from './workplace-queries';
import { WorkplaceResolver } from './workplace.resolver';

/** Sites, floors and spaces. */
@Module({ providers: [WorkplaceResolver, WorkplaceQueries, SiteFieldsResolver, FloorFieldsResolver, WorkplaceLoaders] })
export class WorkplaceModule {}
