import { BookingEntity } from './entities/booking.entity';

export { default as bookingContract } from './booking.graphql';
export { BookingModule } from './booking.module';
export const bookingEntities = [BookingEntity];
