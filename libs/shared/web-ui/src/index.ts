export { Avatar } from './avatar/avatar';
export { Banner, type BannerKind } from './banner/banner';
export { Button, type ButtonLook } from './button/button';
export { Card } from './card/card';
export { Chip } from './chip/chip';
export { Dialog } from './dialog/dialog';
export { EmptyState } from './empty-state/empty-state';
export { ErrorSummary, type FieldError } from './error-summary/error-summary';
export { SelectField, type SelectOption } from './field/select-field';
export { TextField } from './field/text-field';
export { Icon } from './icon/icon';
export {
  accessibleIcon, backIcon, bookingsIcon, calendarIcon, chargingIcon, clockIcon, closeIcon, deskIcon, downIcon,
  fitIcon, forwardIcon, hearingLoopIcon, helpIcon, homeIcon, infoIcon, liftIcon, listIcon, lockerIcon, minusIcon,
  notInUseIcon, officeIcon, offlineIcon, parkingIcon, peopleIcon, personIcon, planIcon, plusIcon, quietIcon,
  refusalIcon, retryIcon, riseFallIcon, roomIcon, screensIcon, searchIcon, signOutIcon, starIcon, tickIcon,
  videoIcon, whiteboardIcon, windowIcon, type IconShape,
} from './icon/icon-shapes';
export { Link } from './link/link';
export { Panel } from './panel/panel';
export { type Choice, Segmented } from './segmented/segmented';
export { Skeleton } from './skeleton/skeleton';
export { Tag, type TagTone } from './tag/tag';
