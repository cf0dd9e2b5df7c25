export { decideLeaving, type LeavingDecision, type LeavingRefusal, worksHereOn } from './decide-leaving';
export { explainLeavingRefusal, type LeavingRefusalKey } from './explain';
export { peoplePermissions } from './permissions';
export { type Person, type PersonKind, personKinds } from './person';
