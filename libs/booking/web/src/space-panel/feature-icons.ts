import {
  type IconShape,
  accessibleIcon,
  chargingIcon,
  hearingLoopIcon,
  liftIcon,
  quietIcon,
  riseFallIcon,
  screensIcon,
  videoIcon,
  whiteboardIcon,
  windowIcon,
} from '@hearth/shared/web-ui';
import type { Feature } from '@hearth/workplace/domain';

/** A sign for each feature, beside its words. */
export const featureIcons: Readonly<Record<Feature, IconShape>> = {
  RISE_FALL: riseFallIcon,
  TWO_SCREENS: screensIcon,
  QUIET: quietIcon,
  NEAR_LIFT: liftIcon,
  BY_WINDOW: windowIcon,
  ACCESSIBLE: accessibleIcon,
  VIDEO_SCREEN: videoIcon,
  WHITEBOARD: whiteboardIcon,
  HEARING_LOOP: hearingLoopIcon,
  EV_CHARGING: chargingIcon,
};
