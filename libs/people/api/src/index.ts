import { LineManagement } from './entities/line-management.entity';
import { PersonEntity } from './entities/person.entity';
import { TeamEntity } from './entities/team.entity';

export { default as peopleContract } from './people.graphql';
export { PeopleModule } from './people.module';
export const peopleEntities = [PersonEntity, TeamEntity, LineManagement];
