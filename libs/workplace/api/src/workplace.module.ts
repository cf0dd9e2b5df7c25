import { Module } from '@nestjs/common';
import { FloorFieldsResolver } from './floor-fields.resolver';
import { SiteFieldsResolver } from './site-fields.resolver';
import { WorkplaceLoaders } from './workplace.loaders';
import { WorkplaceResolver } from './workplace.resolver';

/** Sites, floors and spaces. */
@Module({ providers: [WorkplaceResolver, SiteFieldsResolver, FloorFieldsResolver, WorkplaceLoaders] })
export class WorkplaceModule {}
