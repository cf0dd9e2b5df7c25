// Made by `npm run codegen`. Changes here are overwritten.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date at a site, such as 2026-11-24. It has no time and no time zone. */
  LocalDate: { input: Temporal.PlainDate; output: Temporal.PlainDate; }
  /** A moment, in UTC, such as 2026-11-24T09:00:00Z. Used only where a moment is meant, never for a day. */
  Instant: { input: Temporal.Instant; output: Temporal.Instant; }
  /** A local time of day at a site, such as 09:00. */
  LocalTime: { input: Temporal.PlainTime; output: Temporal.PlainTime; }
};

export type FloorDay = {
  readonly floorId: Scalars['ID']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly part: DayPart;
  /** Why nothing can be booked that day (closed, past, too far ahead), as a sentence; null when it can. */
  readonly notBookable: Maybe<Scalars['String']['output']>;
  readonly holdings: ReadonlyArray<Holding>;
};

/** A person holds a space for a part of the day. */
export type Holding = {
  readonly spaceId: Scalars['ID']['output'];
  readonly part: DayPart;
  readonly name: Scalars['String']['output'];
  readonly initials: Scalars['String']['output'];
  /** Whether it is mine. */
  readonly mine: Scalars['Boolean']['output'];
  /** Whether it is held by someone of my team. */
  readonly team: Scalars['Boolean']['output'];
  /** Only for mine. */
  readonly bookingId: Maybe<Scalars['ID']['output']>;
};

export type DayCount = {
  readonly day: Scalars['LocalDate']['output'];
  readonly free: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  /** Whether I hold a desk at this site that day. */
  readonly mine: Scalars['Boolean']['output'];
};

export type BookingsWhen =
  | 'COMING'
  | 'PAST';

export type BookingPage = {
  readonly items: ReadonlyArray<Booking>;
  readonly total: Scalars['Int']['output'];
};

export type BookingState =
  | 'BOOKED'
  | 'CHECKED_IN'
  | 'ENDED'
  | 'CANCELLED'
  | 'RELEASED';

/** A person holds a space for a part of a local day. */
export type Booking = {
  readonly id: Scalars['ID']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly part: DayPart;
  /** Local time at the site. */
  readonly startsAt: Scalars['LocalTime']['output'];
  readonly endsAt: Scalars['LocalTime']['output'];
  readonly state: BookingState;
  /** Whether it can still be cancelled. */
  readonly cancellable: Scalars['Boolean']['output'];
  readonly space: BookedSpace;
};

export type BookedSpace = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: SpaceKind;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly bank: Maybe<Scalars['String']['output']>;
  readonly zoneName: Scalars['String']['output'];
  readonly floorId: Scalars['ID']['output'];
  readonly floorName: Scalars['String']['output'];
  readonly siteId: Scalars['ID']['output'];
  readonly siteName: Scalars['String']['output'];
};

export type BookSpaceInput = {
  /** Made by the client once for each wish, so that a retry can't book twice. At most 100 characters. */
  readonly key: Scalars['ID']['input'];
  readonly spaceId: Scalars['ID']['input'];
  readonly day: Scalars['LocalDate']['input'];
  readonly part: DayPart;
};

export type BookSpaceResult = SpaceBooked | SpaceNotFound | SpaceTaken | AlreadyBooked | SiteClosed | TimeHasPassed | DayTooFar | SpaceNotInUse | SpaceIsFixed | KindNotBookable | LeavingBefore;

export type SpaceBooked = {
  readonly __typename: 'SpaceBooked';
  readonly booking: Booking;
};

/** What can be had instead, the best first. */
export type Alternative = {
  readonly spaceId: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  /** Why this one, in words: next to the one you chose. */
  readonly reason: Scalars['String']['output'];
};

/** There is no such space, or no longer. */
export type SpaceNotFound = Refusal & {
  readonly __typename: 'SpaceNotFound';
  readonly message: Scalars['String']['output'];
};

/** Somebody else holds it at that time. */
export type SpaceTaken = Refusal & {
  readonly __typename: 'SpaceTaken';
  readonly message: Scalars['String']['output'];
  readonly alternatives: ReadonlyArray<Alternative>;
};

/** I already hold a space of this kind at that time. */
export type AlreadyBooked = Refusal & {
  readonly __typename: 'AlreadyBooked';
  readonly message: Scalars['String']['output'];
  readonly booking: Booking;
};

/** The site is closed that day. */
export type SiteClosed = Refusal & {
  readonly __typename: 'SiteClosed';
  readonly message: Scalars['String']['output'];
  /** The next day it is open and can be booked; null when there is none. */
  readonly nextOpenDay: Maybe<Scalars['LocalDate']['output']>;
};

/** The day, or that part of today, is over. */
export type TimeHasPassed = Refusal & {
  readonly __typename: 'TimeHasPassed';
  readonly message: Scalars['String']['output'];
  readonly today: Scalars['LocalDate']['output'];
};

/** Bookings for that day aren't open yet. */
export type DayTooFar = Refusal & {
  readonly __typename: 'DayTooFar';
  readonly message: Scalars['String']['output'];
  readonly lastBookableDay: Scalars['LocalDate']['output'];
  /** The day on which that day can be booked. */
  readonly opensOn: Scalars['LocalDate']['output'];
};

/** The space is closed for now. */
export type SpaceNotInUse = Refusal & {
  readonly __typename: 'SpaceNotInUse';
  readonly message: Scalars['String']['output'];
  readonly alternatives: ReadonlyArray<Alternative>;
};

/** It is somebody's fixed desk. */
export type SpaceIsFixed = Refusal & {
  readonly __typename: 'SpaceIsFixed';
  readonly message: Scalars['String']['output'];
  readonly alternatives: ReadonlyArray<Alternative>;
};

/** Spaces of this kind are given out, not booked by the day. */
export type KindNotBookable = Refusal & {
  readonly __typename: 'KindNotBookable';
  readonly message: Scalars['String']['output'];
};

/** The person leaves before that day. */
export type LeavingBefore = Refusal & {
  readonly __typename: 'LeavingBefore';
  readonly message: Scalars['String']['output'];
  readonly lastDay: Scalars['LocalDate']['output'];
};

export type CancelBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
};

export type CancelBookingResult = BookingCancelled | BookingNotFound | BookingIsOver;

export type BookingCancelled = {
  readonly __typename: 'BookingCancelled';
  readonly booking: Booking;
};

/** There is no such booking of mine. */
export type BookingNotFound = Refusal & {
  readonly __typename: 'BookingNotFound';
  readonly message: Scalars['String']['output'];
};

/** It has ended, so there is nothing to cancel. */
export type BookingIsOver = Refusal & {
  readonly __typename: 'BookingIsOver';
  readonly message: Scalars['String']['output'];
};

export type FloorChange = {
  readonly floorId: Scalars['ID']['output'];
  readonly day: Scalars['LocalDate']['output'];
  /** The spaces that changed; empty when anything may have changed. */
  readonly spaceIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Anyone with a profile: employee, agency worker or elected member. */
export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Two letters for a small space; never the only way a person is named. */
  readonly initials: Scalars['String']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly team: Maybe<Team>;
  /** Who manages this person today; null for elected members and the head of the organisation. */
  readonly lineManager: Maybe<Person>;
};

/** People who work together. */
export type Team = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type RecordLeaverInput = {
  readonly personId: Scalars['ID']['input'];
  /** The last day the person works here. */
  readonly lastDay: Scalars['LocalDate']['input'];
};

export type RecordLeaverResult = LeaverRecorded | PersonNotFound | LastDayBeforeFirst;

export type LeaverRecorded = {
  readonly __typename: 'LeaverRecorded';
  readonly person: Person;
  readonly lastDay: Scalars['LocalDate']['output'];
};

export type PersonNotFound = Refusal & {
  readonly __typename: 'PersonNotFound';
  readonly message: Scalars['String']['output'];
};

export type LastDayBeforeFirst = Refusal & {
  readonly __typename: 'LastDayBeforeFirst';
  readonly message: Scalars['String']['output'];
  readonly firstDay: Scalars['LocalDate']['output'];
};

/** The part of a local day that a booking covers. Morning ends at the site's midday; all day is the site's opening hours. */
export type DayPart =
  | 'MORNING'
  | 'AFTERNOON'
  | 'ALL_DAY';

/** An expected no: why, who can change it, and what can be had instead. Show the message; use the other fields to offer a way out. */
export type Refusal = {
  /** A sentence in the reader's language. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  /** Who holds what on a floor on one local day. A space that isn't listed is free. Null when there is no such floor. */
  readonly spacesOn: Maybe<FloorDay>;
  /** Free desks on a floor for the next open days, from today at the site. At most 20 days. */
  readonly freeDesks: ReadonlyArray<DayCount>;
  /** The floor where I mostly sat in the last twelve weeks, else where my team did. Null when neither booked a desk. */
  readonly myUsualFloorId: Maybe<Scalars['ID']['output']>;
  /** My bookings, from today at each site on, the next first; or those before, the latest first. */
  readonly myBookings: BookingPage;
  /** Who is signed in; null when nobody is. */
  readonly session: Maybe<Session>;
  /** What this installation is, for the page around everything. */
  readonly installation: Installation;
  /** Every site, with its floors from the ground up. */
  readonly sites: ReadonlyArray<Site>;
  /** A floor's drawing and spaces: what stays the same from day to day. Ask once and keep it while planVersion is the same. */
  readonly floor: Maybe<Floor>;
};


export type QuerySpacesOnArgs = {
  floorId: Scalars['ID']['input'];
  day: Scalars['LocalDate']['input'];
  part: DayPart;
};


export type QueryFreeDesksArgs = {
  floorId: Scalars['ID']['input'];
  days: Scalars['Int']['input'];
  part: DayPart;
};


export type QueryMyBookingsArgs = {
  when: BookingsWhen;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


export type QueryFloorArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Books a space for me. A retry with the same key returns the first outcome. */
  readonly bookSpace: BookSpaceResult;
  /** Cancels a booking of mine. Cancelling again is no mistake and returns the same. */
  readonly cancelBooking: CancelBookingResult;
  /** Records a person's last day here. Their sessions end and their bookings after that day are cancelled. */
  readonly recordLeaver: RecordLeaverResult;
};


export type MutationBookSpaceArgs = {
  input: BookSpaceInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationRecordLeaverArgs = {
  input: RecordLeaverInput;
};

export type Subscription = {
  /** Says that a floor's day changed, so that it can be asked for again. Ids only. */
  readonly floorChanged: FloorChange;
};


export type SubscriptionFloorChangedArgs = {
  floorId: Scalars['ID']['input'];
  day: Scalars['LocalDate']['input'];
};

export type Session = {
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  /** App roles the sign-in provider gave. Line manager is a fact of the hierarchy and not listed. */
  readonly roles: ReadonlyArray<Role>;
  /** What this person may do, such as booking.book-own. Screens hide what is missing; the server refuses it in any case. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /** The session ends then unless the person does something before. */
  readonly idleEndsAt: Scalars['Instant']['output'];
  /** The session ends then, whatever the person does. */
  readonly endsAt: Scalars['Instant']['output'];
};

export type Role =
  | 'Administrator'
  | 'Facilities'
  | 'HumanResources'
  | 'Communications'
  | 'Reception'
  | 'Auditor';

export type Installation = {
  /** The organisation's name. */
  readonly name: Scalars['String']['output'];
  /** Whether everything shown is invented. A banner says so on every page. */
  readonly sampleData: Scalars['Boolean']['output'];
  /** How people sign in here: demo (pick a person), entra or oidc. */
  readonly signIn: Scalars['String']['output'];
};

/** A building. */
export type Site = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  /** IANA name, such as Europe/London. */
  readonly timeZone: Scalars['String']['output'];
  /** The calendar date at the site now. */
  readonly today: Scalars['LocalDate']['output'];
  /** The last day that can be booked now. */
  readonly lastBookableDay: Scalars['LocalDate']['output'];
  readonly floors: ReadonlyArray<Floor>;
};

/** A storey of a site. */
export type Floor = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** 0 is the ground floor. */
  readonly level: Scalars['Int']['output'];
  readonly site: Site;
  /** Changes whenever the drawing or a space changes. */
  readonly planVersion: Scalars['Int']['output'];
  readonly plan: Plan;
  readonly zones: ReadonlyArray<Zone>;
  /** In reading order: desks by bank, then rooms, parking bays and lockers. */
  readonly spaces: ReadonlyArray<Space>;
};

/** A named area of a floor. */
export type Zone = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type SpaceKind =
  | 'DESK'
  | 'ROOM'
  | 'PARKING_BAY'
  | 'LOCKER';

export type Feature =
  | 'RISE_FALL'
  | 'TWO_SCREENS'
  | 'QUIET'
  | 'NEAR_LIFT'
  | 'BY_WINDOW'
  | 'ACCESSIBLE'
  | 'VIDEO_SCREEN'
  | 'WHITEBOARD'
  | 'HEARING_LOOP'
  | 'EV_CHARGING';

export type Side =
  | 'TOP'
  | 'BOTTOM'
  | 'LEFT'
  | 'RIGHT';

/** Something that can be booked. Its box is in the plan's own units. */
export type Space = {
  readonly id: Scalars['ID']['output'];
  /** The code on its label, such as D014. */
  readonly code: Scalars['String']['output'];
  readonly kind: SpaceKind;
  /** A room's name; null for others. */
  readonly name: Maybe<Scalars['String']['output']>;
  readonly zoneId: Scalars['ID']['output'];
  /** The bank of desks it stands in, such as C. */
  readonly bank: Maybe<Scalars['String']['output']>;
  readonly x: Scalars['Float']['output'];
  readonly y: Scalars['Float']['output'];
  readonly width: Scalars['Float']['output'];
  readonly height: Scalars['Float']['output'];
  /** The side on which a person sits. */
  readonly seatSide: Maybe<Side>;
  readonly seats: Scalars['Int']['output'];
  readonly features: ReadonlyArray<Feature>;
  /** Why it can't be used at present; null when it is in use. */
  readonly closedReason: Maybe<Scalars['String']['output']>;
  /** The person whose fixed desk this is. */
  readonly fixedToName: Maybe<Scalars['String']['output']>;
  /** Whether it is my fixed desk. */
  readonly fixedToMe: Scalars['Boolean']['output'];
};

/** The drawing of a floor without its spaces. One unit is 5 cm; the origin is at the top left. */
export type Plan = {
  readonly width: Scalars['Float']['output'];
  readonly height: Scalars['Float']['output'];
  readonly outline: ReadonlyArray<Point>;
  readonly walls: ReadonlyArray<Line>;
  readonly windows: ReadonlyArray<Line>;
  readonly landmarks: ReadonlyArray<Landmark>;
  readonly labels: ReadonlyArray<PlanLabel>;
};

export type Point = {
  readonly x: Scalars['Float']['output'];
  readonly y: Scalars['Float']['output'];
};

export type Line = {
  readonly from: Point;
  readonly to: Point;
};

export type LandmarkKind =
  | 'LIFT'
  | 'STAIRS'
  | 'KITCHEN'
  | 'TOILETS'
  | 'RECEPTION'
  | 'PRINTER'
  | 'LOCKERS'
  | 'ENTRANCE'
  | 'STORE';

export type Landmark = {
  readonly kind: LandmarkKind;
  readonly box: Box;
};

export type Box = {
  readonly x: Scalars['Float']['output'];
  readonly y: Scalars['Float']['output'];
  readonly width: Scalars['Float']['output'];
  readonly height: Scalars['Float']['output'];
};

export type PlanLabel = {
  readonly text: Scalars['String']['output'];
  readonly at: Point;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookSpaceResult:
    | ( SpaceBooked )
    | ( SpaceNotFound )
    | ( SpaceTaken )
    | ( AlreadyBooked )
    | ( SiteClosed )
    | ( TimeHasPassed )
    | ( DayTooFar )
    | ( SpaceNotInUse )
    | ( SpaceIsFixed )
    | ( KindNotBookable )
    | ( LeavingBefore )
  ;
  CancelBookingResult:
    | ( BookingCancelled )
    | ( BookingNotFound )
    | ( BookingIsOver )
  ;
  RecordLeaverResult:
    | ( LeaverRecorded )
    | ( PersonNotFound )
    | ( LastDayBeforeFirst )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( SpaceNotFound )
    | ( SpaceTaken )
    | ( AlreadyBooked )
    | ( SiteClosed )
    | ( TimeHasPassed )
    | ( DayTooFar )
    | ( SpaceNotInUse )
    | ( SpaceIsFixed )
    | ( KindNotBookable )
    | ( LeavingBefore )
    | ( BookingNotFound )
    | ( BookingIsOver )
    | ( PersonNotFound )
    | ( LastDayBeforeFirst )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FloorDay: ResolverTypeWrapper<FloorDay>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Holding: ResolverTypeWrapper<Holding>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DayCount: ResolverTypeWrapper<DayCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookingsWhen: BookingsWhen;
  BookingPage: ResolverTypeWrapper<BookingPage>;
  BookingState: BookingState;
  Booking: ResolverTypeWrapper<Booking>;
  BookedSpace: ResolverTypeWrapper<BookedSpace>;
  BookSpaceInput: BookSpaceInput;
  BookSpaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookSpaceResult']>;
  SpaceBooked: ResolverTypeWrapper<SpaceBooked>;
  Alternative: ResolverTypeWrapper<Alternative>;
  SpaceNotFound: ResolverTypeWrapper<SpaceNotFound>;
  SpaceTaken: ResolverTypeWrapper<SpaceTaken>;
  AlreadyBooked: ResolverTypeWrapper<AlreadyBooked>;
  SiteClosed: ResolverTypeWrapper<SiteClosed>;
  TimeHasPassed: ResolverTypeWrapper<TimeHasPassed>;
  DayTooFar: ResolverTypeWrapper<DayTooFar>;
  SpaceNotInUse: ResolverTypeWrapper<SpaceNotInUse>;
  SpaceIsFixed: ResolverTypeWrapper<SpaceIsFixed>;
  KindNotBookable: ResolverTypeWrapper<KindNotBookable>;
  LeavingBefore: ResolverTypeWrapper<LeavingBefore>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  BookingCancelled: ResolverTypeWrapper<BookingCancelled>;
  BookingNotFound: ResolverTypeWrapper<BookingNotFound>;
  BookingIsOver: ResolverTypeWrapper<BookingIsOver>;
  FloorChange: ResolverTypeWrapper<FloorChange>;
  Person: ResolverTypeWrapper<Person>;
  Team: ResolverTypeWrapper<Team>;
  RecordLeaverInput: RecordLeaverInput;
  RecordLeaverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLeaverResult']>;
  LeaverRecorded: ResolverTypeWrapper<LeaverRecorded>;
  PersonNotFound: ResolverTypeWrapper<PersonNotFound>;
  LastDayBeforeFirst: ResolverTypeWrapper<LastDayBeforeFirst>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  DayPart: DayPart;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Session: ResolverTypeWrapper<Session>;
  Role: Role;
  Installation: ResolverTypeWrapper<Installation>;
  Site: ResolverTypeWrapper<Site>;
  Floor: ResolverTypeWrapper<Floor>;
  Zone: ResolverTypeWrapper<Zone>;
  SpaceKind: SpaceKind;
  Feature: Feature;
  Side: Side;
  Space: ResolverTypeWrapper<Space>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Plan: ResolverTypeWrapper<Plan>;
  Point: ResolverTypeWrapper<Point>;
  Line: ResolverTypeWrapper<Line>;
  LandmarkKind: LandmarkKind;
  Landmark: ResolverTypeWrapper<Landmark>;
  Box: ResolverTypeWrapper<Box>;
  PlanLabel: ResolverTypeWrapper<PlanLabel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FloorDay: FloorDay;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Holding: Holding;
  Boolean: Scalars['Boolean']['output'];
  DayCount: DayCount;
  Int: Scalars['Int']['output'];
  BookingPage: BookingPage;
  Booking: Booking;
  BookedSpace: BookedSpace;
  BookSpaceInput: BookSpaceInput;
  BookSpaceResult: ResolversUnionTypes<ResolversParentTypes>['BookSpaceResult'];
  SpaceBooked: SpaceBooked;
  Alternative: Alternative;
  SpaceNotFound: SpaceNotFound;
  SpaceTaken: SpaceTaken;
  AlreadyBooked: AlreadyBooked;
  SiteClosed: SiteClosed;
  TimeHasPassed: TimeHasPassed;
  DayTooFar: DayTooFar;
  SpaceNotInUse: SpaceNotInUse;
  SpaceIsFixed: SpaceIsFixed;
  KindNotBookable: KindNotBookable;
  LeavingBefore: LeavingBefore;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  BookingCancelled: BookingCancelled;
  BookingNotFound: BookingNotFound;
  BookingIsOver: BookingIsOver;
  FloorChange: FloorChange;
  Person: Person;
  Team: Team;
  RecordLeaverInput: RecordLeaverInput;
  RecordLeaverResult: ResolversUnionTypes<ResolversParentTypes>['RecordLeaverResult'];
  LeaverRecorded: LeaverRecorded;
  PersonNotFound: PersonNotFound;
  LastDayBeforeFirst: LastDayBeforeFirst;
  LocalDate: Scalars['LocalDate']['output'];
  Instant: Scalars['Instant']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Session: Session;
  Installation: Installation;
  Site: Site;
  Floor: Floor;
  Zone: Zone;
  Space: Space;
  Float: Scalars['Float']['output'];
  Plan: Plan;
  Point: Point;
  Line: Line;
  Landmark: Landmark;
  Box: Box;
  PlanLabel: PlanLabel;
};

export type FloorDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['FloorDay'] = ResolversParentTypes['FloorDay']> = {
  floorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DayPart'], ParentType, ContextType>;
  notBookable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  spaceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DayPart'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bookingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DayCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BookingPageResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookingPage'] = ResolversParentTypes['BookingPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DayPart'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  cancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  space?: Resolver<ResolversTypes['BookedSpace'], ParentType, ContextType>;
};

export type BookedSpaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookedSpace'] = ResolversParentTypes['BookedSpace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpaceKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zoneName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  floorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookSpaceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookSpaceResult'] = ResolversParentTypes['BookSpaceResult']> = {
  __resolveType: TypeResolveFn<'SpaceBooked' | 'SpaceNotFound' | 'SpaceTaken' | 'AlreadyBooked' | 'SiteClosed' | 'TimeHasPassed' | 'DayTooFar' | 'SpaceNotInUse' | 'SpaceIsFixed' | 'KindNotBookable' | 'LeavingBefore', ParentType, ContextType>;
};

export type SpaceBookedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpaceBooked'] = ResolversParentTypes['SpaceBooked']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  spaceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpaceNotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpaceNotFound'] = ResolversParentTypes['SpaceNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpaceTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpaceTaken'] = ResolversParentTypes['SpaceTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Alternative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyBookedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyBooked'] = ResolversParentTypes['AlreadyBooked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteClosedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteClosed'] = ResolversParentTypes['SiteClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextOpenDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeHasPassedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimeHasPassed'] = ResolversParentTypes['TimeHasPassed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DayTooFarResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayTooFar'] = ResolversParentTypes['DayTooFar']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastBookableDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpaceNotInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpaceNotInUse'] = ResolversParentTypes['SpaceNotInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Alternative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpaceIsFixedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpaceIsFixed'] = ResolversParentTypes['SpaceIsFixed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Alternative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindNotBookableResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindNotBookable'] = ResolversParentTypes['KindNotBookable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeavingBeforeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeavingBefore'] = ResolversParentTypes['LeavingBefore']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelBookingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelBookingResult'] = ResolversParentTypes['CancelBookingResult']> = {
  __resolveType: TypeResolveFn<'BookingCancelled' | 'BookingNotFound' | 'BookingIsOver', ParentType, ContextType>;
};

export type BookingCancelledResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookingCancelled'] = ResolversParentTypes['BookingCancelled']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingNotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookingNotFound'] = ResolversParentTypes['BookingNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingIsOverResolvers<ContextType = any, ParentType extends ResolversParentTypes['BookingIsOver'] = ResolversParentTypes['BookingIsOver']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloorChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FloorChange'] = ResolversParentTypes['FloorChange']> = {
  floorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  spaceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  lineManager?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordLeaverResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordLeaverResult'] = ResolversParentTypes['RecordLeaverResult']> = {
  __resolveType: TypeResolveFn<'LeaverRecorded' | 'PersonNotFound' | 'LastDayBeforeFirst', ParentType, ContextType>;
};

export type LeaverRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaverRecorded'] = ResolversParentTypes['LeaverRecorded']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonNotFound'] = ResolversParentTypes['PersonNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastDayBeforeFirstResolvers<ContextType = any, ParentType extends ResolversParentTypes['LastDayBeforeFirst'] = ResolversParentTypes['LastDayBeforeFirst']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'SpaceNotFound' | 'SpaceTaken' | 'AlreadyBooked' | 'SiteClosed' | 'TimeHasPassed' | 'DayTooFar' | 'SpaceNotInUse' | 'SpaceIsFixed' | 'KindNotBookable' | 'LeavingBefore' | 'BookingNotFound' | 'BookingIsOver' | 'PersonNotFound' | 'LastDayBeforeFirst', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  spacesOn?: Resolver<Maybe<ResolversTypes['FloorDay']>, ParentType, ContextType, RequireFields<QuerySpacesOnArgs, 'floorId' | 'day' | 'part'>>;
  freeDesks?: Resolver<ReadonlyArray<ResolversTypes['DayCount']>, ParentType, ContextType, RequireFields<QueryFreeDesksArgs, 'floorId' | 'days' | 'part'>>;
  myUsualFloorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  myBookings?: Resolver<ResolversTypes['BookingPage'], ParentType, ContextType, RequireFields<QueryMyBookingsArgs, 'when' | 'first' | 'skip'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Floor']>, ParentType, ContextType, RequireFields<QueryFloorArgs, 'id'>>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookSpace?: Resolver<ResolversTypes['BookSpaceResult'], ParentType, ContextType, RequireFields<MutationBookSpaceArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['CancelBookingResult'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  recordLeaver?: Resolver<ResolversTypes['RecordLeaverResult'], ParentType, ContextType, RequireFields<MutationRecordLeaverArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  floorChanged?: SubscriptionResolver<ResolversTypes['FloorChange'], "floorChanged", ParentType, ContextType, RequireFields<SubscriptionFloorChangedArgs, 'floorId' | 'day'>>;
};

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  idleEndsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sampleData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  lastBookableDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  floors?: Resolver<ReadonlyArray<ResolversTypes['Floor']>, ParentType, ContextType>;
};

export type FloorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Floor'] = ResolversParentTypes['Floor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  spaces?: Resolver<ReadonlyArray<ResolversTypes['Space']>, ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Space'] = ResolversParentTypes['Space']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpaceKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zoneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatSide?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedToName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedToMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outline?: Resolver<ReadonlyArray<ResolversTypes['Point']>, ParentType, ContextType>;
  walls?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  landmarks?: Resolver<ReadonlyArray<ResolversTypes['Landmark']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['PlanLabel']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = any, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Line'] = ResolversParentTypes['Line']> = {
  from?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
};

export type LandmarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Landmark'] = ResolversParentTypes['Landmark']> = {
  kind?: Resolver<ResolversTypes['LandmarkKind'], ParentType, ContextType>;
  box?: Resolver<ResolversTypes['Box'], ParentType, ContextType>;
};

export type BoxResolvers<ContextType = any, ParentType extends ResolversParentTypes['Box'] = ResolversParentTypes['Box']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanLabelResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanLabel'] = ResolversParentTypes['PlanLabel']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  FloorDay?: FloorDayResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  DayCount?: DayCountResolvers<ContextType>;
  BookingPage?: BookingPageResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookedSpace?: BookedSpaceResolvers<ContextType>;
  BookSpaceResult?: BookSpaceResultResolvers<ContextType>;
  SpaceBooked?: SpaceBookedResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  SpaceNotFound?: SpaceNotFoundResolvers<ContextType>;
  SpaceTaken?: SpaceTakenResolvers<ContextType>;
  AlreadyBooked?: AlreadyBookedResolvers<ContextType>;
  SiteClosed?: SiteClosedResolvers<ContextType>;
  TimeHasPassed?: TimeHasPassedResolvers<ContextType>;
  DayTooFar?: DayTooFarResolvers<ContextType>;
  SpaceNotInUse?: SpaceNotInUseResolvers<ContextType>;
  SpaceIsFixed?: SpaceIsFixedResolvers<ContextType>;
  KindNotBookable?: KindNotBookableResolvers<ContextType>;
  LeavingBefore?: LeavingBeforeResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  BookingCancelled?: BookingCancelledResolvers<ContextType>;
  BookingNotFound?: BookingNotFoundResolvers<ContextType>;
  BookingIsOver?: BookingIsOverResolvers<ContextType>;
  FloorChange?: FloorChangeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  RecordLeaverResult?: RecordLeaverResultResolvers<ContextType>;
  LeaverRecorded?: LeaverRecordedResolvers<ContextType>;
  PersonNotFound?: PersonNotFoundResolvers<ContextType>;
  LastDayBeforeFirst?: LastDayBeforeFirstResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Floor?: FloorResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  Space?: SpaceResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Line?: LineResolvers<ContextType>;
  Landmark?: LandmarkResolvers<ContextType>;
  Box?: BoxResolvers<ContextType>;
  PlanLabel?: PlanLabelResolvers<ContextType>;
};

