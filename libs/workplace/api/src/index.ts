import { ClosedDayEntity } from './entities/closed-day.entity';
import { FloorEntity } from './entities/floor.entity';
import { SiteEntity } from './entities/site.entity';
import { SiteHours } from './entities/site-hours.entity';
import { SpaceEntity } from './entities/space.entity';
import { ZoneEntity } from './entities/zone.entity';

export { default as workplaceContract } from './workplace.graphql';
export { WorkplaceModule } from './workplace.module';
export const workplaceEntities = [SiteEntity, SiteHours, ClosedDayEntity, FloorEntity, ZoneEntity, SpaceEntity];
