// Made by `npm run codegen`. Changes here are overwritten.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

export type BookingState =
  | 'BOOKED'
  | 'CHECKED_IN'
  | 'ENDED'
  | 'CANCELLED'
  | 'RELEASED';

/** The part of a local day that a booking covers. Morning ends at the site's midday; all day is the site's opening hours. */
export type DayPart =
  | 'MORNING'
  | 'AFTERNOON'
  | 'ALL_DAY';

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

export type SitesQueryVariables = Exact<{ [key: string]: never; }>;

export type SitesQuery = { readonly myUsualFloorId: string | null, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string, readonly today: string, readonly lastBookableDay: string, readonly floors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: number, readonly planVersion: number }> }> };

export type FloorDrawingQueryVariables = Exact<{
  floorId: string;
}>;

export type FloorDrawingQuery = { readonly floor: { readonly id: string, readonly planVersion: number, readonly plan: { readonly width: number, readonly height: number, readonly outline: ReadonlyArray<{ readonly x: number, readonly y: number }>, readonly walls: ReadonlyArray<{ readonly from: { readonly x: number, readonly y: number }, readonly to: { readonly x: number, readonly y: number } }>, readonly windows: ReadonlyArray<{ readonly from: { readonly x: number, readonly y: number }, readonly to: { readonly x: number, readonly y: number } }>, readonly landmarks: ReadonlyArray<{ readonly kind: LandmarkKind, readonly box: { readonly x: number, readonly y: number, readonly width: number, readonly height: number } }>, readonly labels: ReadonlyArray<{ readonly text: string, readonly at: { readonly x: number, readonly y: number } }> }, readonly zones: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly spaces: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: SpaceKind, readonly name: string | null, readonly zoneId: string, readonly bank: string | null, readonly x: number, readonly y: number, readonly width: number, readonly height: number, readonly seatSide: Side | null, readonly seats: number, readonly features: ReadonlyArray<Feature>, readonly closedReason: string | null, readonly fixedToName: string | null, readonly fixedToMe: boolean }> } | null };

export type LineEndsFragment = { readonly from: { readonly x: number, readonly y: number }, readonly to: { readonly x: number, readonly y: number } };

export type FloorOnDayQueryVariables = Exact<{
  floorId: string;
  day: string;
  part: DayPart;
}>;

export type FloorOnDayQuery = { readonly spacesOn: { readonly floorId: string, readonly day: string, readonly part: DayPart, readonly notBookable: string | null, readonly holdings: ReadonlyArray<{ readonly spaceId: string, readonly part: DayPart, readonly name: string, readonly initials: string, readonly mine: boolean, readonly team: boolean, readonly bookingId: string | null }> } | null };

export type FreeDesksQueryVariables = Exact<{
  floorId: string;
  days: number;
  part: DayPart;
}>;

export type FreeDesksQuery = { readonly freeDesks: ReadonlyArray<{ readonly day: string, readonly free: number, readonly total: number, readonly mine: boolean }> };

export type FloorChangedSubscriptionVariables = Exact<{
  floorId: string;
  day: string;
}>;

export type FloorChangedSubscription = { readonly floorChanged: { readonly floorId: string, readonly day: string, readonly spaceIds: ReadonlyArray<string> } };

export const LineEndsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Line"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}}]}}]} as unknown as TypedDocumentNode<LineEndsFragment, unknown>;

export const SitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myUsualFloorId"}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"lastBookableDay"}},{"kind":"Field","name":{"kind":"Name","value":"floors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}}]}}]}}]}}]} as unknown as TypedDocumentNode<SitesQuery, SitesQueryVariables>;

export const FloorDrawingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FloorDrawing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"outline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"walls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"landmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zoneId"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"seatSide"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"fixedToName"}},{"kind":"Field","name":{"kind":"Name","value":"fixedToMe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Line"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}}]}}]} as unknown as TypedDocumentNode<FloorDrawingQuery, FloorDrawingQueryVariables>;

export const FloorOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FloorOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DayPart"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spacesOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"floorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floorId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"notBookable"}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}}]}}]}}]}}]} as unknown as TypedDocumentNode<FloorOnDayQuery, FloorOnDayQueryVariables>;

export const FreeDesksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeDesks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DayPart"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeDesks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"floorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]} as unknown as TypedDocumentNode<FreeDesksQuery, FreeDesksQueryVariables>;

export const FloorChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FloorChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floorChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"floorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"floorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floorId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"spaceIds"}}]}}]}}]} as unknown as TypedDocumentNode<FloorChangedSubscription, FloorChangedSubscriptionVariables>;
