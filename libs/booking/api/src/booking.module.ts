import { Module } from '@nestjs/common';
import { BookSpace } from './book-space';
import { BookingQueries } from './booking-queries';
import { BookingRepository } from './booking.repository';
import { BookingResolver } from './booking.resolver';
import { CancelBooking } from './cancel-booking';
import { CancelOfLeaver } from './cancel-of-leaver';
import { Refusals } from './refusals';

/** Who holds which space, and when. */
@Module({ providers: [BookingResolver, BookSpace, CancelBooking, CancelOfLeaver, BookingQueries, BookingRepository, Refusals] })
export class BookingModule {}
