// @ts-check
import { componentSize } from './component-size.mjs';
import { noClock } from './no-clock.mjs';
import { rootFieldMarked } from './root-field-marked.mjs';
import { writeNeedsTx } from './write-needs-tx.mjs';

/** Hearth's own rules, by the names the settings use: `hearth/no-clock`. */
export const rules = {
  'component-size': componentSize,
  'no-clock': noClock,
  'root-field-marked': rootFieldMarked,
  'write-needs-tx': writeNeedsTx,
};
