export { BookSpaceDocument, CancelBookingDocument } from './book-space/book-space.documents';
export { MyBookingsDocument } from './my-bookings/my-bookings.documents';
export { FloorChangedDocument, FloorDrawingDocument, FloorOnDayDocument, FreeDesksDocument, SitesDocument } from './office/office.documents';
